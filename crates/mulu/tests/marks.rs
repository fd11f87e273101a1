//! The tick columns.

use mulu::parse::marks::Mark::{self, Empty, Ticked, Unticked, Words};
use mulu::parse::marks::mark;
use proptest::prelude::*;

#[test]
fn reads_every_mark() {
    for (expected, texts) in [
        (Ticked, "√ ✓ ✔ ☑ ● ■ 是 Y y 1 Ｙ １ √√ yes Yes TRUE"),
        (Unticked, "□ ○ × 否 N n - — —— / 0 no False"),
        (Words, "全社会 主动公开 县级 州级 乡镇 企业 √县级 见附件 县"),
    ] {
        for text in texts.split(' ') {
            assert_eq!(mark(text), expected, "{text}");
        }
    }
    for text in ["", " ", "\n\u{3000}", "\u{FEFF}"] {
        assert_eq!(mark(text), Empty);
    }
    for glyph in ['口', 't', 'k', 'þ', '\u{F0FE}', '?', '☂'] {
        assert_eq!(mark(&glyph.to_string()), Mark::UnknownGlyph(glyph));
    }
    assert_eq!(mark(" √\n"), Ticked);
}

proptest! {
    #[test]
    fn never_panics(text in "\\PC*") {
        let _ = mark(&text);
    }
}
