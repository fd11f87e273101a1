//! How letters are compared: what match keys leave out, and what they fold.

use mulu::parse::fold;
use serde_json::json;

/// Full-width forms stand at this distance from ASCII.
const FULL_WIDTH: u32 = 0xFEE0;

/// White space, what match keys drop, and the letters that they fold otherwise than by their width.
pub(super) fn source() -> Result<String, String> {
    let all = || (0..=u32::from(char::MAX)).filter_map(char::from_u32);
    let white = class(all().filter(|letter| letter.is_whitespace()));
    let dropped = class(all().filter(|letter| fold::char(*letter).is_none()));
    let by_width = |letter: char| {
        let is_full = ('\u{FF01}'..='\u{FF5E}').contains(&letter);
        let half = is_full.then(|| u32::from(letter) - FULL_WIDTH);
        half.and_then(char::from_u32).unwrap_or(letter)
    };
    let folded = all().filter_map(|letter| {
        let to = fold::char(letter)?;
        (to != by_width(letter)).then_some((letter, to))
    });
    let (from, to): (String, String) = folded.unzip();
    // The twin counts in units of UTF-16.
    if from
        .chars()
        .chain(to.chars())
        .any(|letter| u32::from(letter) > 0xFFFF)
    {
        return Err("a letter beyond the basic plane is folded".to_owned());
    }
    let strokes: String = fold::STROKES.iter().collect();
    Ok(format!(
        "\n/** White space at either end of a text, and anywhere in it. */\n\
         export const AROUND = /^[{white}]+|[{white}]+$/g;\n\
         export const WHITE = /[{white}]+/g;\n\
         \n/** What match keys leave out. */\n\
         export const DROPPED = /[{dropped}]+/g;\n\
         \n/** The letters that match keys fold, and what to; those of full width aside. */\n\
         export const FOLDED = {};\n\
         \n/** Words and signs that say nothing. */\n\
         export const NOTHING = {};\n\
         export const STROKES = {};\n",
        json!([from, to]),
        json!(fold::NONE),
        json!(strokes),
    ))
}

/// Letters as the inside of a class of a regular expression.
fn class(letters: impl Iterator<Item = char>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for letter in letters.map(u32::from) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == letter => *last = letter,
            _ => ranges.push((letter, letter)),
        }
    }
    let escaped = |letter: u32| format!("\\u{letter:04x}");
    let range = |(first, last): &(u32, u32)| match last - first {
        0 => escaped(*first),
        _ => format!("{}-{}", escaped(*first), escaped(*last)),
    };
    ranges.iter().map(range).collect()
}
