//! Which character parts the columns.

/// In order of preference.
const CANDIDATES: [u8; 3] = [b',', b'\t', b';'];

/// Records and bytes looked at.
const RECORDS: usize = 50;
const BYTES: usize = 1 << 16;

/// The character that parts the columns of `text`: the one by which most records have equally many columns.
pub(super) fn of(text: &str, name: &str) -> u8 {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    if extension.eq_ignore_ascii_case("tsv") || extension.eq_ignore_ascii_case("tab") {
        return b'\t';
    }
    let head = &text.as_bytes()[..text.len().min(BYTES)];
    let mut best = (b',', (0, 0));
    for candidate in CANDIDATES {
        let agreement = agreement(head, candidate);
        if agreement > best.1 {
            best = (candidate, agreement);
        }
    }
    best.0
}

/// How many records share the commonest number of delimiters (not zero), and that number.
fn agreement(head: &[u8], delimiter: u8) -> (usize, usize) {
    let mut counts: Vec<usize> = Vec::with_capacity(RECORDS);
    let (mut count, mut quoted, mut may_open) = (0, false, true);
    for &byte in head {
        // A quote opens at the start of a field, and again right after it closed: a doubled quote.
        let opens = std::mem::replace(&mut may_open, false);
        match byte {
            b'"' if quoted => (quoted, may_open) = (false, true),
            b'"' => quoted = opens,
            b'\n' if !quoted => {
                counts.push(std::mem::take(&mut count));
                may_open = true;
                if counts.len() == RECORDS {
                    break;
                }
            }
            // After any of them, so that what is quoted does not depend on the candidate.
            _ if !quoted && CANDIDATES.contains(&byte) => {
                count += usize::from(byte == delimiter);
                may_open = true;
            }
            _ => {}
        }
    }
    counts.push(count);
    counts.retain(|&count| count > 0);
    counts.sort_unstable();
    counts
        .chunk_by(|a, b| a == b)
        .map(|run| (run.len(), run[0]))
        .max()
        .unwrap_or((0, 0))
}
