//! JSON Schemas of the documents, “模式”, and an independent judge of them.
//!
//! The decoder of this crate says what is wrong with a document and runs everywhere. The schemas say the same to
//! programs that are not ours, and the judge proves that both accept and reject the same documents.
//!
//! ```
//! use mulu::schema::{self, Against};
//! let document = br#"{"kind":"catalogue","entries":[{"matter":{"primary":5}}]}"#;
//! let defects = schema::validate(document, Against::Published("catalogue")).unwrap();
//! assert_eq!(defects[0].pointer, "/entries/0/matter/primary");
//! ```

mod defect;
mod generate;
mod judge;
mod shapes;
mod validator_errors;

use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::draft::Draft;
use crate::model::Catalogue;
use crate::report::Report;

pub use defect::{SchemaDefect, SchemaFault};
pub use judge::{Against, Judge, SchemaError, validate};

/// One published schema.
struct Published {
    name: &'static str,
    make: fn() -> Schema,
}

/// A new document is one line here.
const PUBLISHED: &[Published] = &[
    Published {
        name: "catalogue",
        make: generate::root::<Catalogue<'static>>,
    },
    Published {
        name: "draft",
        make: generate::root::<Draft>,
    },
    Published {
        name: "report",
        make: generate::root::<Report>,
    },
];

/// The names of the published schemas.
///
/// ```
/// assert!(mulu::schema::names().any(|name| name == "catalogue"));
/// ```
pub fn names() -> impl Iterator<Item = &'static str> {
    PUBLISHED.iter().map(|published| published.name)
}

/// Every published schema with its name.
///
/// ```
/// let (name, schema) = mulu::schema::schemas().next().unwrap();
/// assert_eq!(schema["$id"], format!("urn:mulu:schema:v1:{name}"));
/// ```
pub fn schemas() -> impl Iterator<Item = (&'static str, Value)> {
    PUBLISHED.iter().map(|published| {
        let schema = generate::finish((published.make)(), published.name);
        (published.name, schema)
    })
}

/// The published schema of a document; `None` where we know no such document.
///
/// ```
/// let schema = mulu::schema::schema("catalogue").unwrap();
/// assert_eq!(schema["properties"]["issued_on"]["title"], "发布日期");
/// ```
#[must_use]
pub fn schema(name: &str) -> Option<Value> {
    schemas()
        .find(|(published, _)| *published == name)
        .map(|(_, schema)| schema)
}

/// The schema of one type, as it stands inside the published ones.
///
/// ```
/// let schema = mulu::schema::of::<mulu::model::PartialDate>();
/// assert_eq!(schema["type"], "string");
/// ```
#[must_use]
pub fn of<T: JsonSchema>() -> Value {
    generate::root::<T>().to_value()
}
