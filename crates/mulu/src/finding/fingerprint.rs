//! Names for findings that survive rows inserted above them.

use crate::parse::fold;

/// The BLAKE3 digest of bytes, in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// Code, key of the entry, offending text without width and white space, and which of several equal ones it is.
pub(crate) fn fingerprint(code: &str, entry_key: &str, text: &str, ordinal: u32) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [code, entry_key, &fold::key(text)] {
        hasher.update(part.as_bytes());
        hasher.update(&[0]);
    }
    hasher.update(&ordinal.to_le_bytes());
    let hex = hasher.finalize().to_hex();
    hex.get(..16).unwrap_or_default().to_owned()
}
