//! Schemas of the types that are written as a text or a list of their own form.
//!
//! Each says exactly what the decoder takes; `tests/agreement.rs` proves it.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::draft::{Address, CellRange};
use crate::model::{PartialDate, Span, Text};

/// The years 0001 to 9999, without look-around so that any engine runs it in linear time.
macro_rules! year {
    () => {
        "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
    };
}

/// A cell: at most six letters, then a row number of at most nine digits.
macro_rules! cell {
    () => {
        "[A-Z]{1,6}[1-9][0-9]{0,8}"
    };
}

/// Declares a type that stands in place, without a definition of its own.
macro_rules! in_place {
    ($type:ty, $name:literal, $schema:tt) => {
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!(module_path!(), "::", $name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

in_place!(Text<'_>, "Text", { "type": "string" });

// The pattern beside `date` is for validators that ignore formats, and for the year 0000, which `date` lets pass.
in_place!(PartialDate, "PartialDate", {
    "type": "string",
    "anyOf": [
        { "pattern": concat!("^", year!(), "$") },
        { "pattern": concat!("^", year!(), "-(0[1-9]|1[0-2])$") },
        { "pattern": concat!("^", year!(), "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"), "format": "date" }
    ]
});

in_place!(Address, "Address", {
    "type": "string",
    "pattern": concat!("^", cell!(), "$")
});

in_place!(CellRange, "CellRange", {
    "type": "string",
    "pattern": concat!("^", cell!(), "(:", cell!(), ")?$")
});

in_place!(Span, "Span", {
    "type": "array",
    "items": { "type": "integer", "minimum": 0, "maximum": u32::MAX },
    "minItems": 2,
    "maxItems": 2
});
