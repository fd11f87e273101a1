//! Whole documents, made from their schema.

use std::cell::RefCell;
use std::collections::BTreeMap;

use mulu::schema::Judge;
use serde_json::{Map, Value, json};

use crate::random::Random;

/// Texts that may stand anywhere; those that a schema restricts are picked from the same pool.
pub(crate) const TEXTS: &[&str] = &[
    "",
    " ",
    "公开依据",
    "《中华人民共和国水法》",
    "自信息形成之日起20个工作日内",
    "a\"b\\c\n\t",
    "\u{0}",
    "😀",
    "null",
    "2020",
    "1999-12",
    "2020-02-29",
    "2021-02-29",
    "2021-04-31",
    "0000",
    "0000-01-01",
    "10000",
    "2020-1-1",
    "2020-12-31 ",
    "20201231",
    "A1",
    "XFD1048576",
    "A0",
    "a1",
    "A1:B2",
    "AAAAAAA1",
    "F012",
    "proactive",
    "Proactive",
    "catalogue",
    "index",
    "day",
    "working_day",
    "first_publication",
    "website",
    "true",
    "1",
];

/// One value of a document: where it stands and the schema it meets, references followed.
pub(crate) struct Place<'s> {
    pub(crate) pointer: String,
    pub(crate) schema: &'s Map<String, Value>,
    pub(crate) is_nullable: bool,
}

/// Texts that fit, and texts that do not.
type Sorted = (Vec<&'static str>, Vec<&'static str>);

/// Makes documents that fit a schema.
pub(crate) struct Maker<'s> {
    root: &'s Value,
    /// Texts that fit a restricted schema and texts that do not, found once.
    texts: RefCell<BTreeMap<String, Sorted>>,
}

impl<'s> Maker<'s> {
    pub(crate) fn new(root: &'s Value) -> Self {
        Self {
            root,
            texts: RefCell::default(),
        }
    }

    pub(crate) fn document(&self, random: &mut Random) -> (Value, Vec<Place<'s>>) {
        let mut places = Vec::new();
        let value = self.value(self.root, String::new(), random, &mut places);
        (value, places)
    }

    fn value(
        &self,
        schema: &'s Value,
        pointer: String,
        random: &mut Random,
        places: &mut Vec<Place<'s>>,
    ) -> Value {
        let (schema, is_nullable) = self.resolved(schema, false);
        if is_nullable && random.once_in(6) {
            places.push(Place {
                pointer,
                schema,
                is_nullable,
            });
            return Value::Null;
        }
        let value = match kind(schema) {
            "object" => self.object(schema, &pointer, random, places),
            "array" => {
                let bound = |name, or| {
                    schema
                        .get(name)
                        .and_then(Value::as_u64)
                        .map_or(or, |n| usize::try_from(n).unwrap())
                };
                let (least, most) = (bound("minItems", 0), bound("maxItems", 3));
                let count = least + random.below(most - least + 1);
                let item =
                    |at| self.value(&schema["items"], format!("{pointer}/{at}"), random, places);
                (0..count).map(item).collect()
            }
            "integer" => number(schema, random),
            "boolean" => Value::Bool(random.once_in(2)),
            _ => json!(random.of(&self.texts(schema).0)),
        };
        places.push(Place {
            pointer,
            schema,
            is_nullable,
        });
        value
    }

    fn object(
        &self,
        schema: &'s Map<String, Value>,
        pointer: &str,
        random: &mut Random,
        places: &mut Vec<Place<'s>>,
    ) -> Value {
        let mut object = Map::new();
        for (name, member) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if required(schema).any(|required| required == name) || random.once_in(3) {
                let value = self.value(member, format!("{pointer}/{name}"), random, places);
                object.insert(name.clone(), value);
            }
        }
        // Names of the user's own.
        if let Some(member @ Value::Object(_)) = schema.get("additionalProperties") {
            for name in TEXTS
                .iter()
                .filter(|_| random.once_in(20))
                .collect::<Vec<_>>()
            {
                let value = self.value(
                    member,
                    format!("{pointer}/{}", escaped(name)),
                    random,
                    places,
                );
                object.insert((*name).to_owned(), value);
            }
        }
        Value::Object(object)
    }

    /// Follows references, and goes through what says only that null is allowed too.
    fn resolved(&self, schema: &'s Value, is_nullable: bool) -> (&'s Map<String, Value>, bool) {
        let object = schema.as_object().unwrap();
        if let Some(Value::String(reference)) = object.get("$ref") {
            return self.resolved(self.root.pointer(&reference[1..]).unwrap(), is_nullable);
        }
        if let Some(Value::Array(forms)) = object.get("anyOf")
            && let [form, null] = forms.as_slice()
            && null["type"] == "null"
        {
            return self.resolved(form, true);
        }
        let is_nullable = is_nullable || types(object).any(|name| name == "null");
        (object, is_nullable)
    }

    /// The texts of the pool that fit and that do not; the words of a closed list fit beside them.
    pub(crate) fn texts(&self, schema: &Map<String, Value>) -> Sorted {
        let key = serde_json::to_string(schema).unwrap();
        let mut known = self.texts.borrow_mut();
        let found = known.entry(key).or_insert_with(|| {
            let judge = Judge::new(&Value::Object(schema.clone())).unwrap();
            let words = schema
                .get("oneOf")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            // Kept for the length of the run, like the pool itself.
            let words = words
                .filter_map(|word| word["const"].as_str())
                .map(|word| &*word.to_owned().leak());
            let pool = TEXTS.iter().copied().chain(words);
            pool.partition(|text| judge.accepts(&json!(text)))
        });
        found.clone()
    }
}

/// The types a schema takes; a closed list of words takes texts.
pub(crate) fn types(schema: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let named = schema.get("type").map_or(&[][..], |named| match named {
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    });
    let words = schema.contains_key("oneOf").then_some("string");
    named.iter().filter_map(Value::as_str).chain(words)
}

/// The type a schema takes beside null.
pub(crate) fn kind(schema: &Map<String, Value>) -> &str {
    types(schema)
        .find(|name| *name != "null")
        .unwrap_or_else(|| panic!("a form the maker of documents does not know yet: {schema:?}"))
}

pub(crate) fn required(schema: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let names = schema.get("required").and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str)
}

pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A number within its bounds, sometimes written as 20.0, which is the same number.
fn number(schema: &Map<String, Value>, random: &mut Random) -> Value {
    let least = schema.get("minimum").and_then(Value::as_i64).unwrap_or(-5);
    let most = schema
        .get("maximum")
        .and_then(Value::as_i64)
        .unwrap_or(i64::from(u32::MAX));
    let number = *random.of(&[
        least,
        most,
        least + 1,
        i64::midpoint(least, most),
        20.clamp(least, most),
    ]);
    if random.once_in(3) {
        let exact = number.to_string().parse::<f64>().unwrap();
        return json!(exact);
    }
    json!(number)
}
