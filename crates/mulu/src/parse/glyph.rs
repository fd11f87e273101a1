//! Marks: what means chosen, what means not chosen.

/// Whether a glyph means chosen (■ √ ☑ ●) or not chosen (□ ○ ×). `None` for any other.
///
/// ```
/// use mulu::parse::glyph;
/// assert_eq!(glyph::means('√'), Some(true));
/// assert_eq!(glyph::means('□'), Some(false));
/// assert_eq!(glyph::means('口'), None);
/// ```
#[must_use]
pub const fn means(glyph: char) -> Option<bool> {
    match glyph {
        '■' | '√' | '☑' | '✓' | '✔' | '●' | '▇' | '█' | '◼' | '⬛' | '✅' | '🗹' | '☒' => {
            Some(true)
        }
        '□' | '○' | '×' | '☐' | '◻' | '⬜' | '✗' | '✘' | '◯' | '▢' => Some(false),
        _ => None,
    }
}

/// Whether a glyph is what damage leaves of a mark: the box 口, or the letters and private characters that
/// Wingdings ticks become in another font. Only its place tells it from a letter.
///
/// ```
/// use mulu::parse::glyph;
/// assert!(glyph::may_be_damaged_mark('þ'));
/// assert!(!glyph::may_be_damaged_mark('政'));
/// ```
#[must_use]
pub const fn may_be_damaged_mark(glyph: char) -> bool {
    matches!(
        glyph,
        '口' | 't' | 'þ' | 'o' | 'R' | 'ü' | 'û' | '¨' | '\u{F000}'
            ..='\u{F0FF}' | '\u{FFFD}' | '◆' | '◇' | '▲' | '△' | '★' | '☆' | '▪' | '▫'
    )
}

/// Whether the mark that damage turned into this glyph meant chosen; `None` where it cannot be told.
///
/// ```
/// use mulu::parse::glyph;
/// assert_eq!(glyph::was('口'), Some(false));
/// assert_eq!(glyph::was('þ'), Some(true));
/// assert_eq!(glyph::was('t'), None);
/// ```
#[must_use]
pub const fn was(glyph: char) -> Option<bool> {
    match glyph {
        '口' | 'o' | '¨' | '\u{F06F}' | '\u{F0A8}' => Some(false),
        'þ' | '\u{F0FE}' | '\u{F052}' | '\u{F0FC}' => Some(true),
        _ => None,
    }
}

/// Whether a mark is one of those the national tables print: ■ □ √, the round and crossed ones, and √ in other fonts.
///
/// ```
/// use mulu::parse::glyph;
/// assert!(glyph::is_usual('■'));
/// assert!(!glyph::is_usual('☑'));
/// ```
#[must_use]
pub const fn is_usual(glyph: char) -> bool {
    matches!(glyph, '■' | '□' | '√' | '✓' | '✔' | '●' | '○' | '×')
}
