//! Texts that say nothing.

use mulu::parse::fold::says_nothing;

#[test]
fn strokes_and_words_for_none_say_nothing() {
    for text in [
        "", " ", "/", "——", "- -", "...", "\\", "无", "暂 无", "没有", "空",
    ] {
        assert!(says_nothing(text), "{text:?}");
    }
    for text in ["/ 见附件", "公//", "-1", "无固定时限", "空白", "公开"] {
        assert!(!says_nothing(text), "{text:?}");
    }
}
