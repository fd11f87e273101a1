//! `mulu read`: a table as the document it holds, or as found.

use std::collections::BTreeMap;

use mulu::Document;
use mulu::draft::{Draft, Origin};
use mulu::law::Law;
use serde::Serialize;

use super::json_line;
use crate::arguments::{JsonOnly, Read, ReadAs};
use crate::failure::Failure;
use crate::words::arguments as words;
use crate::{DONE, Outcome, Surroundings, input, output};

/// A document beside the cells its values came from.
#[derive(Serialize)]
struct WithOrigins<'d, D: Serialize> {
    document: &'d D,
    origins: BTreeMap<String, Origin<'d>>,
}

pub(super) fn run(asked: &Read, surroundings: &mut Surroundings<'_>) -> Outcome {
    let JsonOnly::Json = asked.format;
    let name = input::name_of(&asked.path);
    let in_file = |error: mulu::Error| {
        let place = asked.path.display();
        Failure::new(
            format!("{place}:{}", error.words(mulu::Lang::Zh)),
            format!("{place}: {}", error.words(mulu::Lang::En)),
        )
    };
    let bytes = input::read(&asked.path, surroundings.stdin).map_err(in_file)?;
    let document = mulu_table::open(&bytes, &name, None).map_err(in_file)?;
    let json = match (&document, asked.form) {
        (Document::Draft(decoded), form) => {
            let draft: &Draft = &decoded.document;
            if draft.tables.is_empty() {
                let sheets = draft.other_sheets.clone();
                return Err(in_file(mulu::Error::NoTable { sheets }));
            }
            match form {
                ReadAs::Draft => json_line(draft),
                ReadAs::Document => {
                    let (mut catalogue, origins) = draft.to_catalogue();
                    catalogue.read_texts(Law::national());
                    let origins = origins.by_pointer();
                    json_line(&WithOrigins {
                        document: &catalogue,
                        origins,
                    })
                }
            }
        }
        (Document::Catalogue(decoded), ReadAs::Document) => json_line(&WithOrigins {
            document: &decoded.document,
            origins: BTreeMap::new(),
        }),
        _ => return Err(words::no_draft(&name)),
    };
    output::print_bytes(json.as_bytes(), surroundings)?;
    DONE
}
