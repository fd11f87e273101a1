//! The keys under which titles and numbers are looked up.

use crate::parse::fold;

/// The match key of a title: folded, without book-title marks, 中华人民共和国 and a closing year of revision.
///
/// ```
/// use mulu::law::title_key;
/// assert_eq!(title_key("《中华人民共和国水法》（2016年修正）"), "水法");
/// ```
#[must_use]
pub fn title_key(title: &str) -> String {
    full_title_key(title).replace("中华人民共和国", "")
}

/// As [`title_key`], but 中华人民共和国 stays.
pub(super) fn full_title_key(title: &str) -> String {
    let mut key: String = title
        .chars()
        .filter_map(fold::char)
        .filter(|c| !matches!(c, '《' | '》' | '<' | '>' | '"' | '「' | '」' | '『' | '』'))
        .collect();
    let keep = without_year_note(&key).len();
    key.truncate(keep);
    key
}

/// The keys of a title without its issuer, 国务院关于…的规定: what starts at 关于 or 印发.
pub(super) fn short_keys(title: &str) -> impl Iterator<Item = String> {
    let marked = |marker| {
        let at = title.find(marker).filter(|&at| at > 0);
        at.filter(|_| !title.starts_with("关于"))
    };
    let starts = [marked("关于"), marked("印发")];
    starts
        .into_iter()
        .flatten()
        .filter_map(|at| title.get(at..))
        .map(title_key)
}

/// `key` without a closing (2019年修订), (2018修正版), (修订).
fn without_year_note(key: &str) -> &str {
    let Some(open) = key.strip_suffix(')').and_then(|k| k.rfind('(')) else {
        return key;
    };
    let note = key[open + 1..key.len() - 1].trim_end_matches(['版', '本', '稿']);
    let words = note.trim_start_matches(|c: char| c.is_ascii_digit());
    let revised = matches!(
        words.trim_start_matches('年'),
        "修订" | "修正" | "修改" | "新修订"
    );
    let year_alone = words.len() + 4 == note.len() && matches!(words, "" | "年");
    if revised || year_alone {
        &key[..open]
    } else {
        key
    }
}

/// The match key of a decree or document number, or `None` where `number` holds neither.
///
/// ```
/// use mulu::law::number_key;
/// assert_eq!(number_key("中华人民共和国国务院令（第７１１号）").as_deref(), Some("国令711"));
/// assert_eq!(number_key("国务院第711号令").as_deref(), Some("国令711"));
/// assert_eq!(number_key("国办发(2019) 第054号").as_deref(), Some("国办发[2019]54"));
/// assert_eq!(number_key("见文件"), None);
/// ```
#[must_use]
pub fn number_key(number: &str) -> Option<String> {
    let folded = fold::key(number).replace("中华人民共和国", "");
    let folded = match folded
        .strip_suffix("号令")
        .and_then(|f| f.rsplit_once('第'))
    {
        Some((issuer, serial)) => format!("{issuer}令{serial}"),
        None => folded,
    };
    let body = folded.trim_end_matches([')', ']', '>', '号']);
    let digits = body.len() - body.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (head, serial) = body.split_at(body.len() - digits);
    let serial = serial.trim_start_matches('0');
    if serial.is_empty() {
        return None;
    }
    let head = head
        .trim_end_matches(['第', '(', '[', '<'])
        .trim_start_matches(['(', '[', '<']);
    if let Some(issuer) = head.strip_suffix('令') {
        let issuer = if issuer == "国务院" { "国" } else { issuer };
        return (!issuer.is_empty()).then(|| format!("{issuer}令{serial}"));
    }
    let head = head.trim_end_matches([')', ']', '>']);
    let year_at = head.len().checked_sub(4)?;
    let year = head
        .get(year_at..)
        .filter(|y| y.bytes().all(|b| b.is_ascii_digit()))?;
    let agency = head.get(..year_at)?.trim_end_matches(['(', '[', '<']);
    (!agency.is_empty()).then(|| format!("{agency}[{year}]{serial}"))
}
