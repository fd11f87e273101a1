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
            let [lead, ..] = beginning;
            let letter = match lead {
                0x00..0x80 => 1,
                0x80..0xE0 => 2,
                0xE0..0xF0 => 3,
                0xF0.. => 4,
            };
            rest = rest.get(letter..).unwrap_or_default();
        }
        false
    }
}

fn bit([_, second, third]: [u8; 3]) -> u64 {
    1 << ((second.wrapping_mul(7) ^ third) % 64)
}

/// Whether `text` holds one of `words`.
pub(crate) fn holds_any(text: &str, words: &[&str]) -> bool {
    AnyOf::new(words).is_in(text)
}

#[cfg(test)]
mod tests {
    use super::holds_any;

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
