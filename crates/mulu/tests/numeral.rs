//! Numbers as catalogues write them.

use mulu::parse::numeral::parse;
use proptest::prelude::*;

#[test]
fn reads_every_writing_of_a_number() {
    for (text, number) in [
        ("20", 20),
        ("２０", 20),
        ("2 0", 20),
        ("007", 7),
        ("二十", 20),
        ("十", 10),
        ("十五", 15),
        ("廿", 20),
        ("廿五", 25),
        ("卅", 30),
        ("卌", 40),
        ("两", 2),
        ("兩", 2),
        ("壹佰", 100),
        ("贰拾", 20),
        ("百二十三", 123),
        ("百二十", 120),
        ("一百二十", 120),
        ("一百零五", 105),
        ("一百二", 120),
        ("三百六十五", 365),
        ("二〇二五", 2025),
        ("二○二五", 2025),
        ("二零二五", 2025),
        ("两〇二五", 2025),
        ("兩〇二五", 2025),
        ("一二三四五", 12345),
        ("七", 7),
        ("四十八", 48),
    ] {
        assert_eq!(parse(text), Some(number), "{text}");
    }
}

#[test]
fn refuses_what_is_no_number() {
    for text in [
        "",
        " ",
        "日",
        "20日",
        "-5",
        "1.5",
        "二十日",
        "99999999999",
        "一亿亿",
        // What the crate of Chinese numbers takes for digits and units, or cannot bear.
        "二个百",
        "参一",
        "一亿",
        "一角",
        "二分百",
        "*",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
    // The longest there is, and one letter more.
    assert_eq!(parse(&format!("{:0>24}", 20)), Some(20));
    assert_eq!(parse(&format!("{:0>25}", 20)), None);
    assert_eq!(parse(&"九".repeat(100_000)), None);
    assert_eq!(parse(&"9".repeat(100_000)), None);
}

proptest! {
    #[test]
    fn never_panics(text in "\\PC*") {
        let _ = parse(&text);
    }

    #[test]
    fn never_panics_on_digits(text in "[0-9零〇一二三四五六七八九十百千万两廿壹拾佰]{0,30}") {
        let _ = parse(&text);
    }
}
