//! Personal data is masked when a finding is made, so that no report can leak it.

use std::borrow::Cow;

/// The text with identity numbers, mobile numbers and bank card numbers masked.
pub(crate) fn mask(text: &str) -> Cow<'_, str> {
    if longest_run(text) < MOBILE {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        masked.push_str(before);
        let end = from
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(from.len());
        let (mut run, mut after) = from.split_at(end);
        if run.len() == IDENTITY - 1 && after.starts_with(['X', 'x']) {
            (run, after) = from.split_at(end + 1);
        }
        if is_personal(run) {
            let shown = run.len() - 4;
            masked.push_str(run.get(..3).unwrap_or_default());
            masked.extend(core::iter::repeat_n('*', shown - 3));
            masked.push_str(run.get(shown..).unwrap_or_default());
        } else {
            masked.push_str(run);
        }
        rest = after;
    }
    masked.push_str(rest);
    Cow::Owned(masked)
}

const MOBILE: usize = 11;
const IDENTITY: usize = 18;

fn longest_run(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .max()
        .unwrap_or(0)
}

fn is_personal(run: &str) -> bool {
    match run.len() {
        MOBILE => {
            run.starts_with('1')
                && run
                    .as_bytes()
                    .get(1)
                    .is_some_and(|b| (b'3'..=b'9').contains(b))
        }
        IDENTITY => has_birth_date(run) || passes_luhn(run),
        16..=19 => passes_luhn(run),
        _ => false,
    }
}

/// Digits 7 to 14 of a resident identity number are a date of birth.
fn has_birth_date(run: &str) -> bool {
    let part = |from: usize, to: usize| run.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let year = part(6, 10).is_some_and(|year| (1900..=2100).contains(&year));
    let month = part(10, 12).is_some_and(|month| (1..=12).contains(&month));
    let day = part(12, 14).is_some_and(|day| (1..=31).contains(&day));
    year && month && day
}

/// Bank card numbers carry a Luhn check digit.
fn passes_luhn(run: &str) -> bool {
    let sum: u32 = run
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, b)| {
            let digit = u32::from(b.wrapping_sub(b'0'));
            match index % 2 {
                1 if digit > 4 => digit * 2 - 9,
                1 => digit * 2,
                _ => digit,
            }
        })
        .sum();
    run.bytes().all(|b| b.is_ascii_digit()) && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn personal_numbers_are_masked_and_others_are_not() {
        assert_eq!(mask("电话13900001234。"), "电话139****1234。");
        assert_eq!(mask("11010119900307123X号"), "110***********123X号");
        assert_eq!(mask("国办发〔2019〕54号"), "国办发〔2019〕54号");
        assert_eq!(mask("0537-2345678901"), "0537-2345678901");
        assert_eq!(mask("卡6222020000000000018止"), "卡622************0018止");
    }
}
