//! How deeply a JSON text is nested, found before it is decoded.

use crate::error::Error;

/// Deeper than any document of ours; `serde_json` stops here too, but only where a value is read and not skipped.
const DEEPEST: usize = 128;

/// Refuses a text nested more deeply than a document can be. What is not JSON is left for the decoder to say.
pub(super) fn check(text: &str) -> Result<(), Error> {
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                if depth > DEEPEST {
                    let (line, column) = position(text.as_bytes(), at);
                    return Err(Error::TooDeep { line, column });
                }
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// Line and column in bytes of a place, both from 1.
fn position(bytes: &[u8], at: usize) -> (usize, usize) {
    let before = bytes.get(..at).unwrap_or_default();
    let line = before.split(|&byte| byte == b'\n').count();
    let last = before.rsplit(|&byte| byte == b'\n').next();
    (line, last.map_or(0, <[u8]>::len) + 1)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::error::Error;

    #[test]
    fn brackets_in_texts_do_not_nest() {
        assert!(check(&format!("[\"{}\\\"{}\"]", "[".repeat(200), "{".repeat(200))).is_ok());
        assert!(check(&"[]".repeat(1_000)).is_ok());
    }

    #[test]
    fn the_place_is_named() {
        let deep = format!("{{\n {}", "[".repeat(200));
        assert!(matches!(
            check(&deep),
            Err(Error::TooDeep {
                line: 2,
                column: 129
            })
        ));
    }
}
