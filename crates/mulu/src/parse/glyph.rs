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
