//! Options as every surface takes them: words in, a context out.

use serde::{Deserialize, Serialize};

use super::Context;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{AdministrativeLevel, Body, BodyKind, PartialDate, Roster};
use crate::profile::Profile;
use crate::rules::Rule;
use crate::suggest;

/// What a caller may say about a check. The command line, Python and JavaScript all pass these.
///
/// ```
/// let options: mulu::Options = serde_json::from_str(r#"{"as_of":"2020-12-31","body":"department@county"}"#).unwrap();
/// assert!(options.context().is_ok());
/// let wrong = mulu::Options { profile: vec!["cm".into()], ..Default::default() };
/// assert!(wrong.context().unwrap_err().words(mulu::Lang::En).contains("cn"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Name of the input in the report; the caller's to choose.
    pub name: Option<String>,
    /// Kind of document, where it does not say so itself.
    pub kind: Option<String>,
    /// The body judged: `KIND` or `KIND@LEVEL`, by their words (`department@county`) or official terms (政府工作部门@县级).
    pub body: Option<String>,
    /// The bodies there are, with their official names.
    pub roster: Option<Roster>,
    /// Profiles, base first.
    pub profile: Vec<String>,
    /// The rules that judge, by code (`TIM002`), name or group (`TIM`); all where none is named.
    pub rules: Vec<String>,
    /// Date of judgement, `YYYY-MM-DD`.
    pub as_of: Option<String>,
    /// Language of the words: `zh` or `en`.
    pub lang: Option<String>,
    /// How many places are listed for one rule and one input.
    pub max_samples: Option<usize>,
}

impl Options {
    /// The kinds of document that can be judged.
    ///
    /// ```
    /// assert!(mulu::Options::KINDS.contains(&"catalogue"));
    /// ```
    pub const KINDS: &'static [&'static str] = &["catalogue", "draft"];

    /// The context these options describe.
    ///
    /// # Errors
    /// Where an option says nothing we know; the error names what it takes and the nearest to what was given.
    ///
    /// ```
    /// let options = mulu::Options { as_of: Some("2020-12-31".into()), ..Default::default() };
    /// assert!(options.context().unwrap().as_of().is_some());
    /// let loose = mulu::Options { as_of: Some("2020-1-5".into()), ..Default::default() };
    /// assert_eq!(loose.context().unwrap_err().code(), "option");
    /// ```
    pub fn context(&self) -> Result<Context, Error> {
        let mut context = Context::new();
        if let Some(lang) = &self.lang {
            let lang = lang
                .parse::<Lang>()
                .map_err(|_| unknown("lang", lang, &["zh", "en"]))?;
            context = context.with_lang(lang);
        }
        if let Some(kind) = &self.kind
            && !Self::KINDS.contains(&kind.as_str())
        {
            return Err(unknown("kind", kind, Self::KINDS));
        }
        if let Some(as_of) = &self.as_of {
            // Of the partial dates only a whole one: no other is as long.
            let day = as_of.parse::<PartialDate>().ok();
            let day = day.filter(|_| as_of.len() == "2020-12-31".len());
            let day = day.map(PartialDate::first);
            let day = day.ok_or_else(|| Error::Option {
                option: "as_of",
                given: as_of.clone(),
                takes: "YYYY-MM-DD (2020-12-31)".to_owned(),
                suggestion: None,
            })?;
            context = context.with_as_of(day);
        }
        if let Some(body) = &self.body {
            context = context.with_body(parse_body(body)?);
        }
        if let Some(roster) = &self.roster {
            context = context.with_roster(roster.clone());
        }
        for name in &self.profile {
            let profile =
                Profile::find(name).ok_or_else(|| unknown("profile", name, Profile::NAMES))?;
            context = context.with_profile(profile);
        }
        if !self.rules.is_empty() {
            let chosen: Result<Vec<_>, Error> = self.rules.iter().map(|it| chosen(it)).collect();
            context = context.with_rules(chosen?.into_iter().flatten());
        }
        if let Some(max_samples) = self.max_samples {
            context = context.with_max_samples(max_samples);
        }
        Ok(context)
    }

    /// Refuses another kind of document than a catalogue, as every door for its entries does.
    ///
    /// # Errors
    /// Where the kind asked for is another.
    ///
    /// ```
    /// let options = mulu::Options { kind: Some("draft".into()), ..mulu::Options::default() };
    /// assert_eq!(options.catalogue_only().unwrap_err().code(), "option");
    /// ```
    pub fn catalogue_only(&self) -> Result<(), Error> {
        match self.kind.as_deref() {
            None | Some("catalogue") => Ok(()),
            Some(kind) => Err(Error::Option {
                option: "kind",
                given: kind.to_owned(),
                takes: "catalogue".to_owned(),
                suggestion: None,
            }),
        }
    }
}

#[inline(never)]
fn chosen(word: &str) -> Result<Vec<&'static Rule>, Error> {
    Rule::chosen(word).map_err(|error| match error {
        Error::UnknownRule { given, suggestion } => Error::Option {
            option: "rules",
            given,
            takes: "TIM002, time-limit-over-statute, TIM …".to_owned(),
            suggestion,
        },
        other => other,
    })
}

#[inline(never)]
fn parse_body(text: &str) -> Result<Body<'static>, Error> {
    let (kind, level) = text
        .split_once('@')
        .map_or((text, None), |(kind, level)| (kind, Some(level)));
    let kind = named(kind, BodyKind::ALL, BodyKind::as_str, BodyKind::term)
        .ok_or_else(|| unknown("body", kind, BodyKind::WORDS))?;
    let level = level
        .map(|level| {
            let all = AdministrativeLevel::ALL;
            let (word, term) = (AdministrativeLevel::as_str, AdministrativeLevel::term);
            named(level, all, word, term)
                .ok_or_else(|| unknown("body", level, AdministrativeLevel::WORDS))
        })
        .transpose()?;
    Ok(Body {
        kind: Some(kind),
        level,
        ..Body::default()
    })
}

/// The member of a list that has this word on the wire or this official term.
fn named<T: Copy>(
    given: &str,
    all: &[T],
    word: fn(T) -> &'static str,
    term: fn(T) -> &'static str,
) -> Option<T> {
    let mut all = all.iter().copied();
    all.find(|one| word(*one) == given || term(*one) == given)
}

fn unknown(option: &'static str, given: &str, takes: &'static [&'static str]) -> Error {
    Error::Option {
        option,
        given: given.to_owned(),
        takes: takes.join(", "),
        suggestion: suggest::nearest(given, takes.iter().copied()),
    }
}
