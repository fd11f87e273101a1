//! The English of findings, once a page has loaded it.

use std::cell::Cell;

use mulu::finding::{English, EnglishFault};
use mulu::{Context, Error, Lang};

thread_local! {
    static ENGLISH: Cell<Option<&'static English>> = const { Cell::new(None) };
}

/// Reads a pack. There is one of each version: what was read stays in memory, and is not kept twice.
///
/// # Errors
/// [`Error::English`] where the pack is not that of this version.
pub(crate) fn load(pack: &str) -> Result<(), Error> {
    let english = English::from_json(pack)?;
    if ENGLISH.get().is_none() {
        ENGLISH.set(Some(Box::leak(Box::new(english))));
    }
    Ok(())
}

/// A context that has the words of its language.
///
/// # Errors
/// [`Error::English`] where these are English and nobody loaded them.
pub(crate) fn worded(context: Context) -> Result<Context, Error> {
    match ENGLISH.get() {
        Some(english) => Ok(context.with_english(english)),
        None if context.lang() == Lang::En && !English::IS_BUILT_IN => Err(Error::English {
            fault: EnglishFault::NotLoaded,
        }),
        None => Ok(context),
    }
}

#[cfg(test)]
mod tests {
    use mulu::finding::English;
    use mulu::{Context, Lang};

    use super::{load, worded};

    #[test]
    fn a_pack_of_another_version_changes_nothing() {
        let other = English::pack().replace("Keep one.", "Keep two.");
        for broken in ["{", "[]", other.as_str()] {
            assert_eq!(load(broken).expect_err(broken).code(), "english_pack");
        }
        assert!(load(&English::pack()).is_ok());
        assert!(worded(Context::new().with_lang(Lang::En)).is_ok());
    }
}
