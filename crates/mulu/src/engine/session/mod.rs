//! A catalogue under edit: after each change only what may have changed is judged again.

mod delta;
mod each;
mod group;
mod head;
mod part;
mod standing;
mod text;

use core::fmt;
use std::rc::Rc;

use serde_json::Value;
use serde_json::value::RawValue;

pub use self::delta::Delta;
use self::head::Head;
use self::standing::{Ground, Standing};
use self::text::{DocumentText, Place};
use super::columns::Columns;
use super::entries::{Entries, Source};
use super::facet::{Facets, Noted, Shown};
use super::readings::Readings;
use super::targets::Targets;
use super::view::Judge;
use super::{Context, Options};
use crate::decode::{self, Decoded, StructuralDefect};
use crate::error::Error;
use crate::finding::Severity;
use crate::front::{Document, check_json_in};
use crate::model::{Catalogue, CatalogueEntry};
use crate::report::{Counts, Finding, Places, Report, Tally, Verdict};
use crate::rules::RULES;

/// A catalogue that is being edited, and what stands against it now.
///
/// After a change of an entry the rules over that entry are asked again, those over a group for the groups it left and
/// joined, and those over the whole document where it changed in something they look at. A change anywhere else has
/// the document judged anew. What stands is always what a check of [`Session::document`] finds.
///
/// ```
/// use mulu::{Context, Session};
/// let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
///   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成或者变更之日起30个工作日内"},"mode":["proactive"]}]}"#;
/// let mut session = Session::new(json.as_bytes(), &Context::new()).unwrap();
/// let delta = session.set("/entries/0/time_limit/text", Some(r#""形成或者变更之日起20个工作日内""#)).unwrap();
/// assert_eq!(delta.removed[0].code, "TIM002");
/// ```
pub struct Session {
    context: Context,
    text: DocumentText,
    head: Head,
    entries: Vec<CatalogueEntry<'static>>,
    /// For each entry, what is wrong with its structure.
    defects: Vec<Vec<StructuralDefect>>,
    readings: Readings<'static>,
    standing: Standing,
}

impl Session {
    /// Reads a catalogue and judges it.
    ///
    /// # Errors
    /// Where there is nothing to judge, or no date to judge by; the context's date or the document's has to say.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let error = Session::new(br#"{"kind":"catalogue","entries":[]}"#, &Context::new()).unwrap_err();
    /// assert_eq!(error.code(), "no_date");
    /// ```
    pub fn new(bytes: &[u8], context: &Context) -> Result<Self, Error> {
        let decoded = match Document::from_json(bytes, None)? {
            Document::Catalogue(decoded) => decoded,
            Document::Draft(_) => {
                return Err(Error::OtherKind {
                    found: Some("draft".to_owned()),
                    known: Options::KINDS.get(..1).unwrap_or_default(),
                });
            }
        };
        let text = DocumentText::read(decode::text_of(bytes)?)?;
        let (head, defects) = Head::of(&decoded, context)?;
        let readings = {
            let source = Source::Made(&decoded.document.entries);
            let mut columns = Columns::new(&source, None);
            Readings::new(&source, &mut columns, context.law).kept()
        };
        let entries = decoded.document.entries.0.into_iter();
        let mut session = Self {
            context: context.clone(),
            text,
            head,
            entries: entries.map(CatalogueEntry::into_owned).collect(),
            defects,
            readings,
            standing: Standing::default(),
        };
        session.standing = session.judged(Standing::of);
        session.standing.sum.changes();
        Ok(session)
    }

    /// Puts a value, JSON, where a JSON Pointer leads; without one it takes away what stands there. `/entries/-` is
    /// behind the last entry, as `-` is of any list. Objects and lists on the way are made where nothing is.
    ///
    /// # Errors
    /// Where the pointer leads nowhere or the value is no JSON, and where the document could not be judged afterwards;
    /// it then stays as it was. To take away what is not there is no error.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let mut session = Session::new(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#, &Context::new()).unwrap();
    /// session.set("/entries/-", Some(r#"{"matter":{"primary":"规划"}}"#)).unwrap();
    /// session.set("/entries/0/basis/text", Some(r#""《中华人民共和国水法》""#)).unwrap();
    /// assert!(session.findings().iter().all(|finding| finding.code != "REF001"));
    /// assert_eq!(session.set("/entries/7", None).unwrap_err().code(), "option");
    /// ```
    pub fn set(&mut self, pointer: &str, value: Option<&str>) -> Result<Delta, Error> {
        let value: Option<Value> = value
            .map(|json| serde_json::from_str(json).map_err(|error| Error::json(&error)))
            .transpose()?;
        let nowhere = || Error::Option {
            option: "pointer",
            given: pointer.to_owned(),
            takes: "/entries/0/time_limit, /entries/-, /issued_on, …".to_owned(),
            suggestion: None,
        };
        let tokens = text::tokens(pointer).ok_or_else(nowhere)?;
        let place = self.text.place(&tokens, value.is_none());
        let (at, written) = match place.ok_or_else(nowhere)? {
            Place::Entry(at, within) => (at, self.text.entry_with(at, within, value)),
            Place::Append => (self.entries.len(), text::raw(&value)),
            Place::Remove(at) => {
                let mut text = self.text.clone();
                text.entries.remove(at);
                return self.anew(&text);
            }
            Place::Member(member) => {
                let mut text = self.text.clone();
                text.set_member(member, value).ok_or_else(nowhere)?;
                return self.anew(&text);
            }
        };
        let written = written.ok_or_else(nowhere)?;
        if self.text.has_another_list() {
            let mut text = self.text.clone();
            text.put_entry(at, written);
            return self.anew(&text);
        }
        let read = read_entry(&written, at)?;
        self.text.put_entry(at, written);
        self.put_entry(at, read);
        let (added, removed) = self.standing.sum.changes();
        Ok(self.delta(added, removed))
    }

    /// Has a document judged in place of this one.
    fn anew(&mut self, text: &DocumentText) -> Result<Delta, Error> {
        let after = Self::new(text.whole().as_bytes(), &self.context)?;
        let before = core::mem::replace(self, after);
        let (added, removed) = part::difference(self.findings(), before.findings());
        Ok(self.delta(added, removed))
    }

    /// Everything that stands, gravest first, then from top to bottom; each finding at one place.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{"matter":{}},{"matter":{}}]}"#;
    /// let session = Session::new(json, &Context::new()).unwrap();
    /// let without_matter = session.findings().iter().filter(|finding| finding.code == "STR006").count();
    /// assert_eq!(without_matter, 2);
    /// ```
    #[must_use]
    pub fn findings(&self) -> Vec<Rc<Finding>> {
        part::in_order(self.standing.found())
    }

    /// The verdict on the document as it is now.
    ///
    /// ```
    /// use mulu::{Context, Session, report::Verdict};
    /// let session = Session::new(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#, &Context::new()).unwrap();
    /// assert_eq!(session.verdict(), Verdict::NoViolationFound);
    /// ```
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let rows = &self.standing.sum.rows;
        let mut rules = RULES.iter().zip(rows);
        let is_undecided =
            rules.any(|(rule, row)| rule.severity == Severity::Error && row.has_undecided());
        Verdict::of(&self.counts(), is_undecided)
    }

    /// How much stands against the document now.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let session = Session::new(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#, &Context::new()).unwrap();
    /// assert_eq!(session.counts().error, 0);
    /// ```
    #[must_use]
    pub fn counts(&self) -> Counts {
        let Counts {
            error,
            warning,
            advice,
            undecided,
            ..
        } = self.standing.sum.counts;
        Counts {
            shown: error + warning + advice + undecided,
            ..self.standing.sum.counts.clone()
        }
    }

    /// Targets and outcomes of each rule, as a report has them.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let session = Session::new(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#, &Context::new()).unwrap();
    /// assert!(session.tally().iter().any(|row| row.code == "STR004"));
    /// ```
    #[must_use]
    pub fn tally(&self) -> Vec<Tally> {
        Targets::tally_of(&self.standing.sum.rows)
    }

    /// The document as it is now, JSON; what was not changed stands as it was written.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let json = r#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#;
    /// assert_eq!(Session::new(json.as_bytes(), &Context::new()).unwrap().document(), json);
    /// ```
    #[must_use]
    pub fn document(&self) -> String {
        self.text.whole()
    }

    /// The report on the document as it is now, the same as every other surface gives.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let session = Session::new(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#, &Context::new()).unwrap();
    /// assert_eq!(session.report("mine.json").inputs[0].name, "mine.json");
    /// ```
    #[must_use]
    pub fn report(&self, name: &str) -> Report {
        check_json_in(self.document().as_bytes(), name, None, &self.context)
    }

    fn delta(&self, added: Vec<Rc<Finding>>, removed: Vec<Rc<Finding>>) -> Delta {
        Delta {
            added: part::in_order(added),
            removed: part::in_order(removed),
            verdict: self.verdict(),
            counts: self.counts(),
        }
    }

    /// Puts an entry that was read anew or is new, and has judged what may have changed with it.
    fn put_entry(&mut self, at: usize, read: ReadEntry) {
        let ReadEntry { entry, defects } = read;
        if at == self.entries.len() {
            self.entries.push(CatalogueEntry::default());
            self.defects.push(Vec::new());
        }
        let Some(known) = self.entries.get_mut(at) else {
            return;
        };
        let changed = Facets::of_change(known, &entry);
        *known = entry;
        // What could not be decoded, before or now, silences rules; an entry that was added is new to all of them.
        let mut is_other = !defects.is_empty() || !self.standing.knows(at);
        if let Some(known) = self.defects.get_mut(at) {
            is_other |= !known.is_empty();
            *known = defects;
        }
        if let Some(entry) = self.entries.get(at) {
            self.readings
                .reread(at, Shown::Made(entry), self.context.law);
        }
        let mut standing = core::mem::take(&mut self.standing);
        self.judged(|ground| standing.changed(ground, at, changed, is_other));
        self.standing = standing;
    }

    /// Has the document as it is now judged.
    fn judged<T>(&self, judge: impl FnOnce(&Ground<'_>) -> T) -> T {
        let Head {
            title,
            form,
            body,
            dates,
            defects,
        } = &self.head;
        let source = Source::Made(&self.entries);
        let entries = Entries {
            source: &source,
            readings: &self.readings,
            origins: None,
            dates: *dates,
            noted: &Noted::default(),
        };
        judge(&Ground {
            judge: Judge {
                law: self.context.law,
                calendar: self.context.calendar,
                profiles: &self.context.profiles,
                form: *form,
                body: &body.body,
                roster: self.context.roster.as_ref(),
                title: title.as_deref(),
                dates: *dates,
            },
            entries: &entries,
            places: Places {
                source: &source,
                tables: &[],
                origins: None,
                dates: *dates,
            },
            body,
            context: &self.context,
            outside: defects,
            within: &self.defects,
        })
    }
}

/// An entry read from its text, and what is wrong with its structure.
struct ReadEntry {
    entry: CatalogueEntry<'static>,
    defects: Vec<StructuralDefect>,
}

/// # Errors
/// Where the document that holds it could not be read.
fn read_entry(written: &RawValue, at: usize) -> Result<ReadEntry, Error> {
    // In a list, since what is no object is wrong there and nowhere else.
    let text = format!(r#"{{"entries":[{}]}}"#, written.get());
    let Decoded { document, defects } = decode::from_text::<Catalogue<'_>>(&text)?;
    let defects = defects.into_iter().filter_map(|defect| {
        let within = defect.pointer.strip_prefix("/entries/0")?;
        let pointer = format!("/entries/{at}{within}");
        Some(StructuralDefect { pointer, ..defect })
    });
    let mut entries = document.entries.0.into_iter();
    Ok(ReadEntry {
        entry: entries.next().unwrap_or_default().into_owned(),
        defects: defects.collect(),
    })
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.entries.len();
        f.debug_struct("Session")
            .field("entries", &entries)
            .finish_non_exhaustive()
    }
}
