//! `mulu read`: a table as the document it holds, or as found.

use mulu::Document;

use super::json_line;
use crate::arguments::{JsonOnly, Read, ReadAs};
use crate::failure::Failure;
use crate::words::arguments as words;
use crate::{DONE, Outcome, Surroundings, input, output};

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
        (_, ReadAs::Document) => document.to_json().map_err(in_file)?,
        (Document::Draft(decoded), ReadAs::Draft) => {
            decoded.document.require_table().map_err(in_file)?;
            json_line(&decoded.document)
        }
        _ => return Err(words::no_draft(&name)),
    };
    output::print_bytes(json.as_bytes(), surroundings)?;
    DONE
}
