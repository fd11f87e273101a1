//! What may stand at each place of a catalogue. The decoder itself is asked, by values that do not fit: it alone knows
//! its members in their order.

use std::collections::BTreeMap;

use mulu::model::Catalogue;
use mulu::{Expected, JsonType, Lang, StructuralKind};
use serde_json::{Map, Value, json};

use super::{JSON_TYPES, Table, both};

/// A step into a document.
#[derive(Clone)]
enum Step {
    Member(String),
    Item,
}

/// A name that no document has.
const STRANGER: &str = "?";

/// The members of a catalogue, and the types of all that may stand anywhere in it.
pub(super) fn of_catalogue() -> Result<(Value, Table), String> {
    let mut asked = Asked::default();
    let shape = asked.record(&[])?.ok_or("a catalogue has members")?;
    let types = asked.types.into_iter();
    Ok((
        shape,
        types.map(|(name, row)| (name.to_owned(), row)).collect(),
    ))
}

/// What was found out of the places so far.
#[derive(Default)]
struct Asked {
    /// Each type by its name: that of JSON, the words for it where they are others, and the most that a
    /// number may be.
    types: BTreeMap<&'static str, Value>,
}

impl Asked {
    /// What stands at a place.
    fn shape(&mut self, place: &[Step]) -> Result<Value, String> {
        // No place but one for a boolean takes this.
        let expected = defects_at(place, &json!(true))?
            .into_iter()
            .find_map(|kind| match kind {
                StructuralKind::WrongType { expected, .. } => Some(expected),
                _ => None,
            })
            .unwrap_or(Expected::Boolean);
        let shape = match expected {
            Expected::Object => match self.record(place)? {
                Some(record) => return Ok(record),
                None => "map",
            },
            Expected::List => {
                self.name("list", expected, None);
                return Ok(json!([self.shape(&within(place, Step::Item))?]));
            }
            Expected::Word => {
                self.name("words", expected, None);
                return words_at(place);
            }
            Expected::Text if is_out_of_range(place, &json!("ab"))? => "char",
            Expected::Text => "text",
            Expected::Date => "date",
            Expected::Address => "address",
            Expected::Count if is_out_of_range(place, &json!(1 << 16))? => "short",
            Expected::Count => "count",
            Expected::Span => "span",
            Expected::Boolean => "boolean",
        };
        let most = match shape {
            "short" => Some(u32::from(u16::MAX)),
            "count" => Some(u32::MAX),
            _ => None,
        };
        self.name(shape, expected, most);
        if shape == "span" {
            self.name("count", Expected::Count, Some(u32::MAX));
        }
        Ok(json!(shape))
    }

    fn name(&mut self, name: &'static str, expected: Expected, most: Option<u32>) {
        let json_type = match expected {
            Expected::Text | Expected::Word | Expected::Date | Expected::Address => {
                JsonType::String
            }
            Expected::Count => JsonType::Number,
            Expected::Boolean => JsonType::Boolean,
            Expected::List | Expected::Span => JsonType::Array,
            Expected::Object => JsonType::Object,
        };
        let mut row = vec![json!(JSON_TYPES.iter().position(|it| *it == json_type))];
        // Most are called as their type is.
        if [Lang::Zh, Lang::En]
            .iter()
            .any(|lang| expected.word(*lang) != json_type.word(*lang))
        {
            row.push(both(|lang| expected.word(lang).to_owned()));
        }
        row.extend(most.map(|most| json!(most)));
        self.types.insert(name, Value::Array(row));
    }

    /// The members of an object; `None` where their names are the user's own.
    fn record(&mut self, place: &[Step]) -> Result<Option<Value>, String> {
        self.name("record", Expected::Object, None);
        let stranger = within(place, Step::Member(STRANGER.to_owned()));
        let known =
            defects_at(&stranger, &json!("text"))?
                .into_iter()
                .find_map(|kind| match kind {
                    StructuralKind::Unknown { known } => Some(known),
                    _ => None,
                });
        let Some(known) = known else {
            return Ok(None);
        };
        let (mut has, mut must) = (Map::new(), Vec::new());
        // A list keeps the order, which a map of JSON does not.
        let mut order = Vec::new();
        for name in known {
            let member = within(place, Step::Member((*name).to_owned()));
            let shape = self.shape(&member)?;
            let is_missing = defects_of(place, &json!({}), &member)?
                .iter()
                .any(|kind| matches!(kind, StructuralKind::Missing { .. }));
            let takes_null = defects_at(&member, &Value::Null)?.is_empty();
            let is_collection = shape.is_array() || shape == "map";
            if takes_null == (is_missing || is_collection) {
                return Err(format!("{}: null is not as expected", pointer(&member)));
            }
            if is_missing {
                must.push(*name);
            }
            order.push(*name);
            has.insert((*name).to_owned(), shape);
        }
        let shapes: Vec<Value> = order
            .iter()
            .filter_map(|name| has.get(*name).cloned())
            .collect();
        let mut record = json!({ "known": order.join(", "), "shapes": shapes });
        if !must.is_empty() {
            record["must"] = json!(must);
        }
        Ok(Some(record))
    }
}

fn words_at(place: &[Step]) -> Result<Value, String> {
    let found = defects_at(place, &json!(STRANGER))?
        .into_iter()
        .find_map(|kind| match kind {
            StructuralKind::NotInList { allowed, .. } => Some(json!(allowed.join(", "))),
            _ => None,
        });
    found.ok_or_else(|| format!("{}: no list of words", pointer(place)))
}

fn is_out_of_range(place: &[Step], value: &Value) -> Result<bool, String> {
    let found = defects_at(place, value)?;
    Ok(found
        .iter()
        .any(|kind| matches!(kind, StructuralKind::OutOfRange { .. })))
}

fn within(place: &[Step], step: Step) -> Vec<Step> {
    [place, &[step]].concat()
}

/// What is wrong at a place where a value stands there.
fn defects_at(place: &[Step], value: &Value) -> Result<Vec<StructuralKind>, String> {
    defects_of(place, value, place)
}

/// What is wrong at `at` where a value stands at a place.
fn defects_of(place: &[Step], value: &Value, at: &[Step]) -> Result<Vec<StructuralKind>, String> {
    let document = place
        .iter()
        .rev()
        .fold(value.clone(), |inner, step| match step {
            Step::Member(name) => json!({ name: inner }),
            Step::Item => json!([inner]),
        });
    let text = document.to_string();
    let decoded = Catalogue::from_json(text.as_bytes()).map_err(|why| why.to_string())?;
    let at = pointer(at);
    let found = decoded
        .defects
        .into_iter()
        .filter(|defect| defect.pointer == at);
    Ok(found.map(|defect| defect.kind).collect())
}

fn pointer(place: &[Step]) -> String {
    place
        .iter()
        .map(|step| match step {
            Step::Member(name) => format!("/{name}"),
            Step::Item => "/0".to_owned(),
        })
        .collect()
}
