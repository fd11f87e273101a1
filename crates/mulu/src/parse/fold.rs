//! Match keys: what stays of a text when width and white space are taken away.
//!
//! Only for comparing. What the user wrote is stored and shown as written.

/// One character with full width folded to half width, and the bracket and quotation variants of
/// published tables folded to one form each. White space of any kind gives `None`.
///
/// ```
/// use mulu::parse::fold;
/// assert_eq!(fold::char('２'), Some('2'));
/// assert_eq!(fold::char('〔'), Some('['));
/// assert_eq!(fold::char('\u{3000}'), None);
/// ```
#[must_use]
pub fn char(c: char) -> Option<char> {
    Some(match c {
        // What nearly every character is stays as it is.
        '\u{4E00}'..='\u{9FFF}' | '!'..='~' => c,
        c if c.is_whitespace() || c.is_control() => return None,
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' => return None,
        '〔' | '【' | '［' | '﹝' | '〖' => '[',
        '〕' | '】' | '］' | '﹞' | '〗' => ']',
        '〈' | '＜' | '«' => '<',
        '〉' | '＞' | '»' => '>',
        '、' | '，' | '﹐' => ',',
        '。' | '．' => '.',
        '“' | '”' | '„' | '＂' => '"',
        '‘' | '’' | '＇' => '\'',
        '—' | '－' | '‐' | '‑' | '–' | '―' | '─' => '-',
        '～' | '〜' => '~',
        '\u{FF01}'..='\u{FF5E}' => core::char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        c => c,
    })
}

/// The match key of a text: every character folded by [`char()`], white space gone.
///
/// ```
/// use mulu::parse::fold;
/// assert_eq!(fold::key("公开 时限（日）"), "公开时限(日)");
/// ```
#[must_use]
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    append_key(text, &mut key);
    key
}

/// How many bytes from the first on stay as they are in a match key: visible ASCII and ideographs.
fn stretch(text: &[u8]) -> usize {
    let stays = |byte: &u8| matches!(byte, b'!'..=b'~' | 0x80..=0xBF | 0xE4..=0xE9);
    let mut end = 0;
    for chunk in text.chunks(16) {
        // All of them, and not until the first that fails: so it is done many bytes at a time.
        if !chunk.iter().fold(true, |all, byte| all & stays(byte)) {
            return end + chunk.iter().take_while(|byte| stays(byte)).count();
        }
        end += chunk.len();
    }
    end
}

/// Appends the match key of a text. What stays as it is, is copied by the stretch.
pub(crate) fn append_key(text: &str, key: &mut String) {
    let mut rest = text;
    loop {
        // The bytes within a letter stay where its first does, so a stretch ends between letters.
        let (stretch, after) = rest.split_at(stretch(rest.as_bytes()));
        key.push_str(stretch);
        let mut letters = after.chars();
        let Some(letter) = letters.next() else {
            return;
        };
        key.extend(char(letter));
        rest = letters.as_str();
    }
}

/// Words for “none”.
///
/// ```
/// use mulu::parse::fold;
/// assert!(fold::NONE.into_iter().all(fold::says_nothing));
/// ```
pub const NONE: [&str; 4] = ["无", "暂无", "没有", "空"];

/// Signs that stand for “none”, alone or repeated.
///
/// ```
/// use mulu::parse::fold;
/// assert!(fold::STROKES.contains(&'-') && fold::says_nothing("—/"));
/// ```
pub const STROKES: [char; 5] = ['-', '/', '\\', '_', '.'];

/// Whether a text says nothing: blank, dashes and strokes alone, or a word for “none”.
///
/// ```
/// use mulu::parse::fold;
/// assert!(fold::says_nothing(" / "));
/// assert!(fold::says_nothing("无"));
/// assert!(!fold::says_nothing("无固定时限"));
/// ```
#[must_use]
pub fn says_nothing(text: &str) -> bool {
    let mut folded = text.chars().filter_map(char);
    let is = |word: &str| text.chars().filter_map(char).eq(word.chars());
    let is_stroke = |c| STROKES.contains(&c);
    match folded.next() {
        None => true,
        // How the words begin: hardly any other text begins so.
        Some('无' | '暂' | '没' | '空') => NONE.into_iter().any(is),
        Some(first) => is_stroke(first) && folded.all(is_stroke),
    }
}
