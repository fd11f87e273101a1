//! A roster of bodies: the names that may stand as a disclosing body, and from when to when.

use chrono::NaiveDate;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

use super::PartialDate;
use crate::decode;
use crate::error::Error;
use crate::lang::Lang;
use crate::parse::fold;
use crate::suggest;

/// The bodies of a place, “机构名录”. No list comes with the library: it is the user's own.
///
/// On the wire it is a list of bodies; a bare text is a body's name.
///
/// ```
/// use mulu::model::Roster;
/// let json = r#"["清源市水务局", {"name": "清源市自然资源局", "short_names": ["市自然资源局"], "from": "2019-01-10"}]"#;
/// let roster = Roster::from_json(json.as_bytes()).unwrap();
/// assert_eq!(roster.bodies().len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roster {
    bodies: Vec<RosterBody>,
    /// By the match key of each name, the bodies that have it.
    by_key: FxHashMap<String, Vec<usize>>,
    /// Characters of the longest key.
    longest: usize,
}

/// One body of a roster, “机构”.
///
/// ```
/// let body = mulu::model::RosterBody { name: "清源市水务局".into(), ..Default::default() };
/// assert!(body.until.is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub struct RosterBody {
    /// Official name, “规范名称”.
    pub name: String,
    /// Official short names, “规范简称”.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub short_names: Vec<String>,
    /// When it began, “成立日期”: of a year or month, its first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// When it ended, “撤并日期”: its last day; of a year or month, the last day of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
}

impl RosterBody {
    /// Every name it goes by, the official one first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        core::iter::once(&self.name)
            .chain(&self.short_names)
            .map(String::as_str)
    }

    /// Whether the roster says when it began or ended.
    pub(crate) const fn has_days(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }

    /// Whether it existed on any day from `first` to `last`.
    pub(crate) fn meets(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.from.is_none_or(|from| from.first() <= last)
            && self.until.is_none_or(|until| first <= until.last())
    }
}

impl Roster {
    /// A roster of these bodies.
    ///
    /// ```
    /// use mulu::model::{Roster, RosterBody};
    /// let body = RosterBody { name: "清源市水务局".into(), ..RosterBody::default() };
    /// assert_eq!(Roster::new(vec![body]).bodies()[0].name, "清源市水务局");
    /// ```
    #[must_use]
    pub fn new(bodies: Vec<RosterBody>) -> Self {
        let mut by_key: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        let mut longest = 0;
        for (at, body) in bodies.iter().enumerate() {
            for name in body.names() {
                let key = fold::key(name);
                longest = longest.max(key.chars().count());
                by_key.entry(key).or_default().push(at);
            }
        }
        Self {
            bodies,
            by_key,
            longest,
        }
    }

    /// Reads a roster from JSON: `["NAME", {"name": "NAME", "short_names": ["NAME"], "from": "DATE", "until": "DATE"}]`.
    ///
    /// # Errors
    /// Where it is not UTF-8, not JSON, or not such a list; the error names the place as a JSON Pointer.
    ///
    /// ```
    /// use mulu::{Lang, model::Roster};
    /// let wrong = Roster::from_json(r#"[{"name": "清源市水务局", "untill": "2019"}]"#.as_bytes()).unwrap_err();
    /// assert!(wrong.words(Lang::En).contains("/0/untill"));
    /// assert!(wrong.words(Lang::En).contains("did you mean \"until\"?"));
    /// ```
    pub fn from_json(bytes: &[u8]) -> Result<Self, Error> {
        let text = decode::text_of(bytes)?;
        if text.trim_ascii().is_empty() {
            return Err(Error::Empty);
        }
        let value = serde_json::from_str(text).map_err(|source| Error::json(&source))?;
        Self::from_value(&value)
    }

    /// Reads a roster from a JSON value, as [`Roster::from_json`] does.
    ///
    /// # Errors
    /// Where it is not such a list.
    ///
    /// ```
    /// let value = serde_json::json!(["清源市水务局"]);
    /// assert!(mulu::model::Roster::from_value(&value).is_ok());
    /// ```
    #[inline(never)]
    pub fn from_value(value: &Value) -> Result<Self, Error> {
        let list = value.as_array().filter(|list| !list.is_empty());
        let list = list.ok_or_else(|| refused("", value, ENTRY))?;
        let bodies = list.iter().enumerate().map(|(at, value)| body(at, value));
        bodies.collect::<Result<_, _>>().map(Self::new)
    }

    /// What its digest is taken of: every name and date, each with its mark in front.
    pub(crate) fn digest_input(&self) -> String {
        let mut input = String::new();
        let mut part = |mark: &str, text: &str| {
            input.push_str(mark);
            input.push_str(text);
        };
        for body in &self.bodies {
            part("\0=", &body.name);
            for short_name in &body.short_names {
                part("\0~", short_name);
            }
            for (mark, day) in [("\0<", body.from), ("\0>", body.until)] {
                if let Some(day) = day {
                    part(mark, &day.to_string());
                }
            }
        }
        input
    }

    /// The bodies, in the order given.
    ///
    /// ```
    /// assert!(mulu::model::Roster::default().bodies().is_empty());
    /// ```
    #[must_use]
    pub fn bodies(&self) -> &[RosterBody] {
        &self.bodies
    }

    /// The bodies that go by the name of this match key; none where nobody does.
    pub(crate) fn named(&self, key: &str) -> impl Iterator<Item = &RosterBody> {
        let found = self.by_key.get(key).map_or(&[][..], Vec::as_slice);
        found.iter().filter_map(|at| self.bodies.get(*at))
    }

    /// The longest name that a match key begins with: its length in bytes.
    pub(crate) fn name_at_start(&self, key: &str) -> Option<usize> {
        let ends = key.char_indices().map(|(at, c)| at + c.len_utf8());
        let ends: Vec<usize> = ends.take(self.longest).collect();
        let is_name = |end: &usize| key.get(..*end).is_some_and(|k| self.by_key.contains_key(k));
        ends.into_iter().rev().find(is_name)
    }

    /// The one name of the bodies `of` that is nearest to what was written, if it is near enough to be meant.
    ///
    /// A name that only lacks its place, 市水务局 for 清源市水务局, is near. Two bodies equally near give none.
    pub(crate) fn nearest(&self, key: &str, of: impl Fn(&RosterBody) -> bool) -> Option<&str> {
        let names = || {
            let bodies = self.bodies.iter().filter(|body| of(body));
            bodies.flat_map(|body| body.names().map(move |name| (body, name)))
        };
        let near = |(body, name)| {
            let distance = suggest::distance_if_near(key, &fold::key(name))?;
            Some((distance, body, name))
        };
        let mut near: Vec<(usize, &RosterBody, &str)> = names().filter_map(near).collect();
        near.sort_by_key(|(distance, ..)| *distance);
        if near.is_empty() && key.chars().count() > 2 {
            let lacks_place =
                |(body, name)| fold::key(name).ends_with(key).then_some((0, body, name));
            near.extend(names().filter_map(lacks_place));
        }
        let &(distance, body, name) = near.first()?;
        let mut rivals = near.iter().take_while(|near| near.0 == distance);
        rivals.all(|rival| rival.1 == body).then_some(name)
    }
}

const MEMBERS: &[&str] = &["name", "short_names", "from", "until"];
const ENTRY: &str =
    r#"["…", {"name": "…", "short_names": ["…"], "from": "2019-01-10", "until": "2024-03-31"}]"#;
const NAME: &str = "\"…\"";
const DATE: &str = "\"2019\", \"2019-01\", \"2019-01-10\"";

fn body(at: usize, value: &Value) -> Result<RosterBody, Error> {
    let place = format!("/{at}");
    let members = match value {
        Value::String(_) => {
            let name = name(&place, value)?;
            return Ok(RosterBody {
                name,
                ..RosterBody::default()
            });
        }
        Value::Object(members) => members,
        _ => return Err(refused(&place, value, ENTRY)),
    };
    if let Some(unknown) = members.keys().find(|key| !MEMBERS.contains(&key.as_str())) {
        return Err(Error::Option {
            option: "roster",
            given: format!("{place}/{unknown}"),
            takes: MEMBERS.join(", "),
            suggestion: suggest::nearest(unknown, MEMBERS.iter().copied()),
        });
    }
    let read = RosterBody {
        name: name(
            &format!("{place}/name"),
            members.get("name").unwrap_or(&Value::Null),
        )?,
        short_names: short_names(&format!("{place}/short_names"), members)?,
        from: date(&place, "from", members)?,
        until: date(&place, "until", members)?,
    };
    match (read.from, read.until) {
        (Some(from), Some(until)) if until.last() < from.first() => {
            let until = Value::from(until.to_string());
            Err(refused(
                &format!("{place}/until"),
                &until,
                &format!("≥ {from}"),
            ))
        }
        _ => Ok(read),
    }
}

fn name(place: &str, value: &Value) -> Result<String, Error> {
    let name = value.as_str().filter(|name| !fold::key(name).is_empty());
    name.map(|name| name.trim().to_owned())
        .ok_or_else(|| refused(place, value, NAME))
}

/// Null counts as left out, here and of dates.
fn short_names(place: &str, members: &Map<String, Value>) -> Result<Vec<String>, Error> {
    match members.get("short_names") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(names)) => {
            let names = names.iter().enumerate();
            names
                .map(|(at, value)| name(&format!("{place}/{at}"), value))
                .collect()
        }
        Some(other) => Err(refused(place, other, "[\"…\"]")),
    }
}

fn date(
    place: &str,
    member: &str,
    members: &Map<String, Value>,
) -> Result<Option<PartialDate>, Error> {
    let value = match members.get(member) {
        None | Some(Value::Null) => return Ok(None),
        Some(value) => value,
    };
    let date = value.as_str().and_then(|text| text.parse().ok());
    date.map(Some)
        .ok_or_else(|| refused(&format!("{place}/{member}"), value, DATE))
}

/// What stands at a place of the roster, and what should.
fn refused(place: &str, value: &Value, takes: &str) -> Error {
    let mut given = serde_json::to_string(value).unwrap_or_default();
    if let Some((cut, _)) = given.char_indices().nth(60) {
        given.truncate(cut);
        given.push('…');
    }
    Error::Option {
        option: "roster",
        given: format!("{place} {given}").trim_start().to_owned(),
        takes: takes.to_owned(),
        suggestion: None,
    }
}

impl Serialize for Roster {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.bodies.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Roster {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::from_value(&value).map_err(|error| de::Error::custom(error.words(Lang::En)))
    }
}
