//! What a judgement depends on besides the document.

use core::fmt;
use core::ops::ControlFlow;

use chrono::NaiveDate;

use crate::calendar::WorkingCalendar;
use crate::error::Error;
use crate::finding::{English, Voice};
use crate::lang::Lang;
use crate::law::Law;
use crate::model::{Body, Roster};
use crate::profile::Profile;
use crate::rules::Rule;

/// Date of judgement, calendar, law, profile and the words' language. No clock: the date comes from the caller.
///
/// ```
/// use mulu::{Context, Lang};
/// let context = Context::new().with_lang(Lang::En).with_max_samples(10);
/// assert!(context.as_of().is_none());
/// ```
#[derive(Debug, Clone)]
pub struct Context {
    pub(crate) as_of: Option<NaiveDate>,
    pub(crate) body: Option<Body<'static>>,
    pub(crate) roster: Option<Roster>,
    pub(crate) calendar: &'static WorkingCalendar,
    pub(crate) law: Law,
    pub(crate) profiles: Vec<Profile>,
    pub(crate) voice: Voice,
    pub(crate) max_samples: usize,
    pub(crate) rows_only: bool,
    /// The rules that judge; `None` for all.
    rules: Option<Vec<&'static Rule>>,
}

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}

impl Context {
    /// How many places are listed for one rule and one input where the caller does not say.
    ///
    /// ```
    /// assert_eq!(mulu::Context::MAX_SAMPLES, 100);
    /// ```
    pub const MAX_SAMPLES: usize = 100;

    /// National law and calendar, the base profile, Chinese words, each document judged at its own date.
    ///
    /// ```
    /// let context = mulu::Context::new();
    /// assert_eq!(context.profiles()[0].name(), "cn");
    /// assert!(context.as_of().is_none());
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self {
            as_of: None,
            body: None,
            roster: None,
            calendar: WorkingCalendar::national(),
            law: Law::national(),
            profiles: vec![Profile::base()],
            voice: Voice {
                lang: Lang::Zh,
                english: None,
            },
            max_samples: Self::MAX_SAMPLES,
            rows_only: false,
            rules: None,
        }
    }

    /// The date of judgement; without it, each document is judged at its `issued_on`.
    ///
    /// ```
    /// let day = "2020-12-31".parse().unwrap();
    /// assert_eq!(mulu::Context::new().with_as_of(day).as_of(), Some(day));
    /// ```
    #[must_use]
    pub const fn with_as_of(mut self, as_of: NaiveDate) -> Self {
        self.as_of = Some(as_of);
        self
    }

    /// The body judged, in place of what the document declares.
    ///
    /// ```
    /// use mulu::model::{Body, BodyKind, Catalogue};
    /// let body = Body { kind: Some(BodyKind::Government), ..Body::default() };
    /// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
    /// let report = mulu::check(&decoded, &mulu::Context::new().with_body(body));
    /// assert_eq!(report.inputs[0].body.as_ref().unwrap().declared_by, "option");
    /// ```
    #[must_use]
    pub fn with_body(mut self, body: Body<'static>) -> Self {
        self.body = Some(body);
        self
    }

    /// The bodies there are, by which the names of disclosing bodies are judged (SUB003).
    ///
    /// ```
    /// use mulu::{Context, model::{Catalogue, Roster}};
    /// let roster = Roster::from_json(r#"["清源市水务局"]"#.as_bytes()).unwrap();
    /// let json = r#"{"kind":"catalogue","issued_on":"2020","entries":[{"matter":{},"disclosing_body":"清源市水务厅"}]}"#;
    /// let decoded = Catalogue::from_json(json.as_bytes()).unwrap();
    /// let report = mulu::check(&decoded, &Context::new().with_roster(roster));
    /// let finding = report.findings().iter().find(|finding| finding.code == "SUB003").unwrap();
    /// assert_eq!(finding.fix.as_deref(), Some("清源市水务局"));
    /// ```
    #[must_use]
    pub fn with_roster(mut self, roster: Roster) -> Self {
        self.roster = Some(roster);
        self
    }

    /// One more layer of profile.
    ///
    /// ```
    /// use mulu::{Context, profile::Profile};
    /// let context = Context::new().with_profile(Profile::find("cn").unwrap());
    /// assert_eq!(context.profiles().len(), 1);
    /// ```
    #[must_use]
    pub fn with_profile(mut self, profile: Profile) -> Self {
        if !self.profiles.contains(&profile) {
            self.profiles.push(profile);
        }
        self
    }

    /// The language of the words.
    ///
    /// ```
    /// use mulu::{Context, Lang, model::Catalogue, report::LangTag};
    /// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
    /// let report = mulu::check(&decoded, &Context::new().with_lang(Lang::En));
    /// assert_eq!(report.lang, LangTag::En);
    /// ```
    #[must_use]
    pub const fn with_lang(mut self, lang: Lang) -> Self {
        self.voice.lang = lang;
        self
    }

    /// The English of findings, for a program that leaves its own out. There a context in English without it is
    /// worded in Chinese.
    ///
    /// ```
    /// use mulu::{Context, Lang, finding::English};
    /// let english = Box::leak(Box::new(English::from_json(&English::pack()).unwrap()));
    /// let context = Context::new().with_lang(Lang::En).with_english(english);
    /// assert_eq!(context.lang(), Lang::En);
    /// ```
    #[must_use]
    pub const fn with_english(mut self, english: &'static English) -> Self {
        self.voice.english = Some(english);
        self
    }

    /// The language of the words.
    ///
    /// ```
    /// use mulu::{Context, Lang};
    /// assert_eq!(Context::new().lang(), Lang::Zh);
    /// ```
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.voice.lang
    }

    /// The law to judge by, in place of all that is built in.
    ///
    /// ```
    /// use mulu::{Context, law::Law, model::Catalogue};
    /// let json = r#"{"kind":"catalogue","issued_on":"2024","entries":[{"basis":{"text":"《中华人民共和国煤炭法》"}}]}"#;
    /// let decoded = Catalogue::from_json(json.as_bytes()).unwrap();
    /// let report = mulu::check(&decoded, &Context::new().with_law(Law::compact()));
    /// let finding = report.findings().iter().find(|finding| finding.code == "REF002").unwrap();
    /// assert_eq!(finding.severity.as_str(), "undecided");
    /// ```
    #[must_use]
    pub const fn with_law(mut self, law: Law) -> Self {
        self.law = law;
        self
    }

    /// How many places are listed for one rule and one input; counts are true whatever it is.
    ///
    /// ```
    /// use mulu::{Context, model::Catalogue};
    /// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{},{},{}]}"#;
    /// let decoded = Catalogue::from_json(json).unwrap();
    /// let report = mulu::check(&decoded, &Context::new().with_max_samples(1));
    /// let finding = report.findings().iter().find(|finding| finding.code == "DOC002").unwrap();
    /// assert_eq!((finding.count, finding.also.len()), (3, 0));
    /// ```
    #[must_use]
    pub const fn with_max_samples(mut self, max_samples: usize) -> Self {
        self.max_samples = max_samples;
        self
    }

    /// Only the rules over single rows, as for a part of a document: those that see more are not applicable.
    ///
    /// ```
    /// use mulu::{Context, model::Catalogue};
    /// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{"seq":"1"},{"seq":"3"}]}"#;
    /// let decoded = Catalogue::from_json(json).unwrap();
    /// let report = mulu::check(&decoded, &Context::new().with_rows_only());
    /// assert!(report.findings().iter().all(|finding| finding.code != "STR004"));
    /// ```
    #[must_use]
    pub const fn with_rows_only(mut self) -> Self {
        self.rows_only = true;
        self
    }

    /// These rules and no others: the rest are not applicable, so that the report shows what was not asked.
    ///
    /// ```
    /// use mulu::{Context, model::Catalogue, rules::Rule};
    /// let context = Context::new().with_rules([Rule::find("TIM001").unwrap()]);
    /// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[{}]}"#).unwrap();
    /// let report = mulu::check(&decoded, &context);
    /// assert!(report.findings().iter().all(|finding| finding.code == "TIM001"));
    /// ```
    #[must_use]
    pub fn with_rules(mut self, rules: impl IntoIterator<Item = &'static Rule>) -> Self {
        self.rules = Some(rules.into_iter().collect());
        self
    }

    /// Whether a rule judges.
    pub(super) fn asks(&self, rule: &Rule) -> bool {
        let rules = self.rules.as_ref();
        rules.is_none_or(|rules| rules.iter().any(|asked| asked.code == rule.code))
    }

    /// The date of judgement the caller gave.
    ///
    /// ```
    /// assert_eq!(mulu::Context::new().as_of(), None);
    /// ```
    #[must_use]
    pub const fn as_of(&self) -> Option<NaiveDate> {
        self.as_of
    }

    /// The law to judge by.
    ///
    /// ```
    /// use mulu::{Context, law::Law};
    /// assert!(Context::new().with_law(Law::compact()).law().wide().is_none());
    /// ```
    #[must_use]
    pub const fn law(&self) -> Law {
        self.law
    }

    /// The layers of profile, base first.
    ///
    /// ```
    /// use mulu::{Context, profile::Profile};
    /// assert_eq!(Context::new().profiles(), [Profile::base()]);
    /// ```
    #[must_use]
    pub fn profiles(&self) -> &[Profile] {
        &self.profiles
    }
}

/// How far a run has come.
///
/// ```
/// let progress = mulu::engine::Progress { entries_done: 5, entries: 10 };
/// assert!(progress.entries_done < progress.entries);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Entries judged so far.
    pub entries_done: usize,
    /// Entries of the document.
    pub entries: usize,
}

/// Watches a long run and may stop it.
///
/// ```
/// use core::ops::ControlFlow;
/// use mulu::{Context, engine::Observer, model::Catalogue};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
/// let mut calls = 0;
/// let mut count = |_| {
///     calls += 1;
///     ControlFlow::Continue(())
/// };
/// mulu::engine::check_observed(&decoded, &Context::new(), Observer::new(&mut count)).unwrap();
/// assert_eq!(calls, 1);
/// ```
pub struct Observer<'o>(&'o mut dyn FnMut(Progress) -> ControlFlow<()>);

impl<'o> Observer<'o> {
    /// An observer that is called every thousand entries.
    ///
    /// ```
    /// use core::ops::ControlFlow;
    /// let mut stop = |_| ControlFlow::Break(());
    /// let observer = mulu::engine::Observer::new(&mut stop);
    /// # let _ = observer;
    /// ```
    pub fn new(watch: &'o mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        Self(watch)
    }

    /// Tells how far the run has come.
    ///
    /// # Errors
    /// [`Error::Stopped`] where the observer stops it.
    pub(super) fn tell(&mut self, entries_done: usize, entries: usize) -> Result<(), Error> {
        let progress = Progress {
            entries_done,
            entries,
        };
        match (self.0)(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Stopped),
        }
    }
}

impl fmt::Debug for Observer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
