//! Words of a closed list, looked for in one pass over a text.

/// Some words to be looked for in texts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AnyOf<'w> {
    words: &'w [&'w str],
    /// A bit for each way the words begin, by their second and third byte: of an ideograph, nearly all that tells it
    /// from others. None where a word is too short to have them.
    beginnings: Option<u64>,
}

impl<'w> AnyOf<'w> {
    pub(crate) fn new(words: &'w [&'w str]) -> Self {
        let beginnings = words.iter().try_fold(0, |bits, word| {
            word.as_bytes()
                .first_chunk()
                .map(|beginning| bits | bit(*beginning))
        });
        Self { words, beginnings }
    }

    /// Whether one of the words is in `text`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let Some(beginnings) = self.beginnings else {
            return self.words.iter().any(|word| text.contains(word));
        };
        let mut rest = text.as_bytes();
        while let Some(&beginning) = rest.first_chunk() {
            if beginnings & bit(beginning) != 0
                && self.words.iter().any(|word| {
                    let word = word.as_bytes();
                    word.first_chunk() == Some(&beginning) && rest.starts_with(word)
                })
            {
                return true;
            }
            rest = rest.get(length(beginning)..).unwrap_or_default();
        }
        false
    }
}

fn bit([_, second, third]: [u8; 3]) -> u64 {
    1 << ((second.wrapping_mul(7) ^ third) % 64)
}

/// How many bytes the letter has that begins so.
const fn length([lead, ..]: [u8; 3]) -> usize {
    match lead {
        0x00..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

/// The words of up to 64 lists, all looked for in one pass.
#[derive(Debug)]
pub(crate) struct AllOf<'w> {
    /// The words with the bits of their lists, sorted by the place of their beginning.
    words: Vec<(&'w [u8], u64)>,
    /// For each place, how many words stand before its own; they end where those of the next begin.
    places: Vec<u16>,
}

/// How many ways there are to begin, by the second and the third byte.
const PLACES: usize = 4096;

impl<'w> AllOf<'w> {
    /// Whether a list can be among them: its words must not be too short or too many.
    pub(crate) fn can_hold(list: &[&str]) -> bool {
        list.len() < 1_000 && list.iter().all(|word| word.len() >= 3)
    }

    pub(crate) fn new(lists: impl Iterator<Item = &'w [&'w str]>) -> Self {
        let mut words: Vec<(&[u8], u64)> = Vec::new();
        for (list, bit) in lists.zip(0..64_u32) {
            words.extend(list.iter().map(|word| (word.as_bytes(), 1 << bit)));
        }
        let place_of = |word: &[u8]| word.first_chunk().map_or(0, |beginning| place(*beginning));
        words.sort_unstable_by_key(|(word, _)| place_of(word));
        let mut places = Vec::with_capacity(PLACES + 1);
        let mut before = 0_u16;
        let mut rest = words.iter().peekable();
        for place in 0..=PLACES {
            while rest.next_if(|(word, _)| place_of(word) < place).is_some() {
                before = before.saturating_add(1);
            }
            places.push(before);
        }
        Self { words, places }
    }

    /// A bit for each list of which a word is in `text`.
    pub(crate) fn found_in(&self, text: &str) -> u64 {
        let mut found = 0;
        let mut rest = text.as_bytes();
        while let Some(&beginning) = rest.first_chunk() {
            let place = place(beginning);
            if let Some([from, to]) = self.places.get(place..place + 2)
                && from < to
            {
                let words = self.words.get(usize::from(*from)..usize::from(*to));
                for (word, bit) in words.unwrap_or_default() {
                    if found & bit == 0 && rest.starts_with(word) {
                        found |= bit;
                    }
                }
            }
            rest = rest.get(length(beginning)..).unwrap_or_default();
        }
        found
    }
}

fn place([_, second, third]: [u8; 3]) -> usize {
    usize::from(second & 63) << 6 | usize::from(third & 63)
}

/// Whether `text` holds one of `words`.
pub(crate) fn holds_any(text: &str, words: &[&str]) -> bool {
    AnyOf::new(words).is_in(text)
}

#[cfg(test)]
mod tests {
    use super::{AllOf, holds_any};

    #[test]
    fn many_lists_are_looked_for_at_once() {
        let lists: [&[&str]; 4] = [&["公开", "公报"], &["年报", "PPP"], &["公开"], &[]];
        let words = AllOf::new(lists.into_iter());
        for text in ["", "公", "主动公开", "xPPP公报年", "年报公 开", "😀é年报"] {
            let expected = lists.iter().zip(0..).fold(0_u64, |bits, (list, bit)| {
                bits | u64::from(holds_any(text, list)) << bit
            });
            assert_eq!(words.found_in(text), expected, "{text}");
        }
        assert!(!AllOf::can_hold(&["公开", "1"]));
    }

    #[test]
    fn words_are_found_wherever_they_stand() {
        let words = &["公开", "年报", "PPP项目", "é度"];
        for text in [
            "公开",
            "政府信息公开",
            "2020年报",
            "😀公开",
            "xPPP项目",
            "éé度",
            "ab年报 ",
        ] {
            assert!(holds_any(text, words), "{text}");
        }
        for text in [
            "",
            "公",
            "公 开",
            "年",
            "PPP项",
            "é",
            "公报",
            "开公",
            "a\u{300}度",
        ] {
            assert!(!holds_any(text, words), "{text}");
        }
        assert!(holds_any("第5批", &["批", "轮次"]));
        assert!(holds_any("a1", &["1"]));
        assert!(!holds_any("公开", &[]));
    }

    #[test]
    fn it_agrees_with_contains() {
        let text = "《中华人民共和国政府信息公开条例》第20条,éa😀;Ａ公 开";
        let letters: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        for (from, to) in letters
            .iter()
            .flat_map(|from| letters.iter().map(move |to| (*from, *to)))
        {
            let Some(word) = text.get(from..to) else {
                continue;
            };
            for text in [text, "政府信息主动公开目录", "", "éa", "第20条"] {
                assert_eq!(
                    holds_any(text, &[word, "不在内"]),
                    text.contains(word),
                    "{word} in {text}"
                );
            }
        }
    }
}
