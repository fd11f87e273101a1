//! Finds web addresses in words, and reads what host they name. Nothing is ever fetched.

use core::ops::Range;

use super::fold;

/// Letters of the shortest address.
const SHORTEST: usize = 4;

/// What tells a host from any words with a full stop in them.
const ENDINGS: &[&str] = &[".cn", ".com", ".org", ".net", ".gov"];

/// What an address names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Host {
    /// A name, in lower case and half width.
    Name(String),
    /// Four numbers, with the port where one is given.
    Numbers(String),
}

/// Why a browser cannot open an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Letters or signs of full width.
    FullWidth,
    /// It begins with something like `http:/` or `htp://`.
    Beginning,
    /// The host is no name and no number.
    Host,
    /// The port is no number of a port.
    Port,
}

/// The web addresses in some words, as stretches of bytes.
pub(crate) fn all(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    core::iter::from_fn(move || {
        while from < text.len() {
            let rest = text.get(from..)?;
            let start = from + rest.find(is_part).unwrap_or(rest.len());
            let word = text.get(start..)?;
            let end = start + word.find(|c| !is_part(c)).unwrap_or(word.len());
            from = end;
            let range = trimmed(text, start..end);
            if text.get(range.clone()).is_some_and(is_address) {
                return Some(range);
            }
        }
        None
    })
}

/// Whether an address breaks off here: the rest of a cell goes on with more of it on the next line.
pub(crate) fn breaks_off(rest: &str) -> bool {
    let tail = rest.trim_start_matches(is_idle);
    let next = tail.trim_start();
    let begins = |start: &str| {
        next.get(..start.len())
            .is_some_and(|n| n.eq_ignore_ascii_case(start))
    };
    next.len() < tail.len() && next.starts_with(is_part) && !begins("http") && !begins("www.")
}

/// Letters, digits and signs that stand in addresses, whatever their width. 。 ends a sentence.
fn is_part(c: char) -> bool {
    let outside = |c| {
        matches!(
            c,
            '(' | ')' | '[' | ']' | '<' | '>' | '"' | '\'' | ',' | ';' | '|'
        )
    };
    c != '。' && fold::char(c).is_some_and(|c| c.is_ascii_graphic() && !outside(c))
}

/// Signs that end a sentence around an address and no address.
fn is_idle(c: char) -> bool {
    matches!(fold::char(c), Some('.' | ':' | '!' | '?' | '-' | '~' | '*'))
}

/// 网址:www.example.gov.cn! — without the signs around it; an address begins with a letter or a digit.
fn trimmed(text: &str, word: Range<usize>) -> Range<usize> {
    let is_letter = |c| fold::char(c).is_some_and(|c| c.is_ascii_alphanumeric());
    let written = &text[word.clone()];
    let start = word.end - written.trim_start_matches(|c| !is_letter(c)).len();
    let end = word.start + written.trim_end_matches(is_idle).len();
    start..end.max(start)
}

fn is_address(word: &str) -> bool {
    let has_stop = word.chars().any(|c| fold::char(c) == Some('.'));
    if word.len() < SHORTEST || !has_stop {
        return false;
    }
    let folded = fold::key(word).to_ascii_lowercase();
    let host = folded.split(['/', ':', '?']).next().unwrap_or_default();
    // Somebody's mail box is no page.
    if host.contains('@') {
        return false;
    }
    folded.contains("://")
        || folded.starts_with("http")
        || folded.starts_with("www.")
        || are_numbers(host)
        || ENDINGS
            .iter()
            .any(|ending| host.len() > ending.len() && host.ends_with(ending))
}

/// Reads an address: what host it names, or why no browser opens it.
///
/// # Errors
/// The first fault.
pub(crate) fn host(address: &str) -> Result<Host, Fault> {
    let folded = fold::key(address);
    if folded != address {
        return Err(Fault::FullWidth);
    }
    let lower = folded.to_ascii_lowercase();
    let rest = ["http://", "https://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme));
    let rest = match rest {
        Some(rest) => rest,
        None if lower.starts_with("http") || lower.contains("://") => return Err(Fault::Beginning),
        None => &lower,
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = authority.split_once(':').unwrap_or((authority, ""));
    // One stop behind the last label is allowed, and says nothing.
    let name = name.strip_suffix('.').unwrap_or(name);
    if !port.is_empty() && !port.parse::<u16>().is_ok_and(|port| port > 0) {
        return Err(if port.bytes().all(|c| c.is_ascii_digit()) {
            Fault::Port
        } else {
            Fault::Host
        });
    }
    if are_numbers(name) {
        return Ok(Host::Numbers(authority.to_owned()));
    }
    let top = name.rsplit('.').next().unwrap_or_default();
    let is_name = name.contains('.')
        && name.len() <= 253
        && name.split('.').all(is_label)
        && top.chars().any(|c| c.is_ascii_alphabetic());
    if is_name {
        Ok(Host::Name(name.to_owned()))
    } else {
        Err(Fault::Host)
    }
}

/// Whether a host is `domain` or lies under it.
pub(crate) fn lies_under(host: &str, domain: &str) -> bool {
    let before = host.strip_suffix(domain);
    before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

fn is_label(label: &str) -> bool {
    let is_letter = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_');
    (1..=63).contains(&label.len())
        && label.bytes().all(is_letter)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// 202.61.89.161.
fn are_numbers(host: &str) -> bool {
    let mut count = 0;
    let all = host.split('.').all(|part| {
        count += 1;
        part.bytes().all(|c| c.is_ascii_digit()) && part.parse::<u8>().is_ok()
    });
    all && count == 4
}

#[cfg(test)]
mod tests {
    use super::{Fault, Host, all, breaks_off, host, lies_under};

    fn found(text: &str) -> Vec<&str> {
        all(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn finds_addresses_and_nothing_else() {
        assert_eq!(
            found("其他（智慧水务:http://202.61.89.161:13096）"),
            ["http://202.61.89.161:13096"]
        );
        assert_eq!(
            found("www.a.gov.cn、b.gov.cn/x?y=1；见 202.61.89.161。"),
            ["www.a.gov.cn", "b.gov.cn/x?y=1", "202.61.89.161"]
        );
        assert_eq!(found("http：//www.a.gov.cn"), ["http：//www.a.gov.cn"]);
        assert_eq!(
            found("邮箱 office@a.gov.cn,2020.5.1,12345,1.政府网站"),
            [""; 0]
        );
        assert_eq!(found("■政府网站 ■发布会/听证会 ■LED屏"), [""; 0]);
    }

    #[test]
    fn reads_the_host_or_says_what_is_wrong() {
        let name = |name: &str| Ok(Host::Name(name.to_owned()));
        assert_eq!(
            host("HTTP://www.Example.gov.cn:8080/a"),
            name("www.example.gov.cn")
        );
        assert_eq!(host("example.gov.cn"), name("example.gov.cn"));
        assert_eq!(
            host("http://202.61.89.161:13096"),
            Ok(Host::Numbers("202.61.89.161:13096".to_owned()))
        );
        assert_eq!(host("http：//www.example.gov.cn"), Err(Fault::FullWidth));
        assert_eq!(host("http:/www.example.gov.cn"), Err(Fault::Beginning));
        assert_eq!(host("htp://www.example.gov.cn"), Err(Fault::Beginning));
        assert_eq!(host("http://www..gov.cn"), Err(Fault::Host));
        assert_eq!(host("http://http://www.example.gov.cn"), Err(Fault::Host));
        assert_eq!(host("http://202.61.89.1610"), Err(Fault::Host));
        assert_eq!(host("http://www.example.gov.cn:99999/"), Err(Fault::Port));
    }

    #[test]
    fn an_address_may_go_on_in_the_next_line() {
        assert!(breaks_off("\nple.gov.cn/zwgk") && breaks_off(".\ngov.cn"));
        assert!(!breaks_off("") && !breaks_off("\n政府网站") && !breaks_off("\nwww.b.gov.cn"));
    }

    #[test]
    fn a_domain_ends_at_a_stop() {
        assert!(lies_under("gov.cn", "gov.cn") && lies_under("a.gov.cn", "gov.cn"));
        assert!(!lies_under("a.fakegov.cn", "gov.cn"));
    }
}
