//! The law table of this module: the compact one that is built in, and a wide one once a page has loaded it.

use std::cell::{Cell, RefCell};

use mulu::Error;
use mulu::law::{Law, Wide};

thread_local! {
    /// The law that checks judge by.
    static LAW: Cell<Law> = const { Cell::new(Law::national()) };
    /// Every pack that was read, by its text: what is read stays in memory, so an equal one is not read again.
    static PACKS: RefCell<Vec<(String, &'static Wide)>> = const { RefCell::new(Vec::new()) };
}

/// The law to judge by.
#[must_use]
pub(crate) fn law() -> Law {
    LAW.get()
}

/// Judges by a wide table from now on, and gives its digest.
///
/// # Errors
/// [`Error::LawPack`] where the pack cannot be read; the law stays as it was.
pub(crate) fn load(pack: &str) -> Result<&'static str, Error> {
    let digest = mulu::engine::Input::digest_of(pack.as_bytes());
    let known = PACKS.with_borrow(|packs| {
        let known = packs.iter().find(|(of, _)| *of == digest);
        known.map(|(_, wide)| *wide)
    });
    let wide = if let Some(wide) = known {
        wide
    } else {
        let wide = Wide::from_json(pack)?;
        PACKS.with_borrow_mut(|packs| packs.push((digest, wide)));
        wide
    };
    LAW.set(law().with_wide(wide));
    Ok(wide.digest())
}

#[cfg(test)]
mod tests {
    use super::{law, load};

    const PACK: &str = r#"{"kind":"law_pack","version":1,"checked_on":"2025-04-30","instruments":[
        {"title":"中华人民共和国煤炭法","rank":"law","issuer":"全国人民代表大会常务委员会"}]}"#;

    #[test]
    fn a_pack_is_judged_by_once_loaded_and_an_equal_one_is_the_same() {
        let digest = load(PACK).expect("a pack");
        let first = law().wide().expect("loaded");
        assert_eq!(first.digest(), digest);
        assert_eq!(load(PACK).expect("the same pack"), digest);
        assert!(std::ptr::eq(law().wide().expect("loaded"), first));
    }

    #[test]
    fn a_broken_pack_changes_nothing() {
        let before = law().wide().map(mulu::law::Wide::digest);
        assert_eq!(load("{").expect_err("broken").code(), "law_pack");
        assert_eq!(law().wide().map(mulu::law::Wide::digest), before);
    }
}
