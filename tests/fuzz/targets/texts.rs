//! Any text in the columns that are parsed: every span lies in the text, on the boundaries of its characters.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mulu::law::Law;
use mulu::parse::{basis, channels, time_limit};
use mulu_fuzz::lies_in;

fuzz_target!(|text: &str| {
    for clause in time_limit::time_limit(text) {
        lies_in(clause.span, text);
        assert_eq!(&text[clause.span.byte_range(text)], clause.text);
    }
    for citation in basis::basis(text, &Law::national()).citations {
        lies_in(citation.span, text);
    }
    for item in channels::channels(text).items {
        lies_in(item.span, text);
    }
});
