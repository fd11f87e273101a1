//! The encoding of a text file.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GB18030};

use crate::TableError;

/// The text of `bytes`, without losses: by byte order mark, as UTF-8, as it looks, as GB18030.
///
/// Of what it looks like only Big5 counts: a Chinese table in a Western, Japanese or Korean encoding would be
/// read as nonsense without an error, and GBK is part of GB18030.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, TableError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strictly(encoding, &bytes[mark..]).ok_or(TableError::Encoding);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(1 << 16)], bytes.len() <= 1 << 16);
    let looks_like = detector.guess(None, Utf8Detection::Deny);
    let traditional = (looks_like == BIG5)
        .then(|| strictly(BIG5, bytes))
        .flatten();
    traditional
        .or_else(|| strictly(GB18030, bytes))
        .ok_or(TableError::Encoding)
}

fn strictly<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Option<Cow<'a, str>> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes)
}
