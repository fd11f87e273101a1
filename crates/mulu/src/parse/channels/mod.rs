//! Reads 公开渠道和载体.

mod split;
mod vocabulary;

use crate::model::Span;
use crate::model::channel::{Channel, ChannelItem, ChannelReading, Legend};
use crate::parse::longest::readable;
use crate::parse::{fold, glyph, web_address};
use split::Chunk;

pub use vocabulary::channel;

/// The channels of a cell.
///
/// With marks, ■ √ ☑ ✓ ✔ ● mean chosen and □ ○ × not chosen; a glyph that is no mark but stands where one
/// should (口, `t`, þ) is reported. Without marks everything named is chosen. What stands behind the 32,767th letter,
/// where the cell of a spreadsheet ends, is one item that names no channel.
///
/// ```
/// use mulu::model::channel::Channel;
/// use mulu::parse::channels::channels;
/// let reading = channels("政府网站、两微一端");
/// let found: Vec<_> = reading.items.iter().filter_map(|item| item.channel).collect();
/// assert_eq!(found, [Channel::GovernmentWebsite, Channel::SocialMedia]);
///
/// let damaged = channels("口政府网站 ■政府公报");
/// assert_eq!(damaged.unknown_glyphs[0].0, '口');
/// ```
#[must_use]
pub fn channels(cell: &str) -> ChannelReading {
    let (text, rest) = readable(cell);
    let (chunks, unknown_glyphs) = split::chunks(text);
    let mut items: Vec<ChannelItem> = chunks
        .iter()
        .filter_map(|chunk| item(text, chunk))
        .collect();
    let ticked = |wanted: bool| {
        chunks
            .iter()
            .any(|chunk| chunk.glyph.and_then(glyph::means) == Some(wanted))
    };
    let explains = items
        .iter()
        .any(|item| item.text.contains("必选") || item.text.contains("可选"));
    let legend = match (ticked(true), ticked(false)) {
        _ if explains => Legend::RequiredOptional,
        (true, true) => Legend::Both,
        (true, false) => Legend::Filled,
        (false, true) => Legend::Empty,
        (false, false) => Legend::Words,
    };
    if explains {
        items.retain(|item| !item.text.contains("必选") && !item.text.contains("可选"));
    }
    for item in &mut items {
        item.selected = match item.glyph {
            Some(glyph) => glyph::means(glyph).or_else(|| guess(glyph, legend)),
            None if legend == Legend::Words && unknown_glyphs.is_empty() => Some(true),
            None => None,
        };
    }
    items.extend(rest.map(|span| ChannelItem {
        channel: None,
        text: cell[text.len()..].to_owned(),
        selected: None,
        glyph: None,
        name: None,
        url: None,
        span,
    }));
    ChannelReading {
        items,
        unknown_glyphs,
        legend,
    }
}

/// What a glyph damaged by a font means; `t` was a tick only where the boxes beside it survived.
fn guess(mark: char, legend: Legend) -> Option<bool> {
    glyph::was(mark).or_else(|| (legend == Legend::Empty).then_some(true))
}

fn item(text: &str, chunk: &Chunk) -> Option<ChannelItem> {
    let raw = &text[chunk.bytes.clone()];
    let folded = fold::key(raw);
    if folded.is_empty() {
        return None;
    }
    let url = web_address::all(raw)
        .next()
        .map(|bytes| raw[bytes].to_owned());
    let channel = channel(&folded).or_else(|| url.as_ref().map(|_| Channel::WebAddress));
    let name = if channel == Some(Channel::Other) {
        name(&folded)
    } else {
        None
    };
    Some(ChannelItem {
        channel,
        text: raw.to_owned(),
        selected: None,
        glyph: chunk.glyph,
        name,
        url,
        span: Span::new(chunk.start, chunk.end),
    })
}

/// 其他（公交站牌）, 其他：公交站牌.
fn name(folded: &str) -> Option<String> {
    let rest = folded
        .strip_prefix("其他")
        .or_else(|| folded.strip_prefix("其它"))
        .unwrap_or_default()
        .trim_start_matches(['渠', '道', '方', '式', '形', '途', '径', '载', '体']);
    let idle = |c: char| {
        matches!(
            c,
            '(' | ')' | '[' | ']' | ':' | ',' | '.' | '_' | '-' | '/' | ';' | '…'
        )
    };
    let name = rest.trim_matches(idle);
    let placeholder = ["请注明", "请写明", "请填写", "注明", "请说明", "等"].contains(&name);
    (!name.is_empty() && !placeholder).then(|| name.to_owned())
}
