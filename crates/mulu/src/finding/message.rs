//! Messages as data: the lines of which one says a finding.

use super::english::English;
use crate::lang::Lang;

/// What the findings of one kind carry and say.
#[derive(Debug)]
pub(crate) struct Message {
    /// The names of the parameters, in the order of the values.
    pub(crate) names: &'static [&'static str],
    /// The first line whose condition is met is said; the last has none.
    pub(crate) lines: &'static [Line],
}

/// One line in both languages, three sentences at most: what, why, what to do.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) condition: Condition,
    pub(crate) zh: &'static str,
    /// Empty in a program without the feature `english`.
    pub(crate) en: &'static str,
}

/// When a line is said.
#[derive(Debug)]
pub(crate) enum Condition {
    Always,
    /// The parameter says this word.
    Is(&'static str, &'static str),
    /// There is something to say of the parameter: it is neither `null` nor false nor an empty list.
    Given(&'static str),
}

/// The English of a line where it is wanted: a browser that speaks Chinese need not carry it.
pub(crate) const fn english(en: &'static str) -> &'static str {
    if cfg!(feature = "english") { en } else { "" }
}

/// The language that findings speak, and the English of a pack where one was loaded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Voice {
    pub(crate) lang: Lang,
    pub(crate) english: Option<&'static English>,
}

impl Voice {
    /// The template of a line, and the language it is in: Chinese where English is asked for and nobody has it.
    pub(super) fn words_of(self, line: &'static Line) -> (Lang, &'static str) {
        let english = match self.lang {
            Lang::Zh => None,
            Lang::En if line.en.is_empty() => self.english.and_then(|pack| pack.of(line.zh)),
            Lang::En => Some(line.en),
        };
        english.map_or((Lang::Zh, line.zh), |english| (Lang::En, english))
    }
}

#[cfg(all(test, feature = "english"))]
mod tests {
    use super::{Condition, Message};
    use crate::finding::template::{Form, Part, Place, choices, parts};
    use crate::rules::RULES;

    /// Every message and the rule that says it.
    fn messages() -> impl Iterator<Item = (&'static str, &'static Message)> {
        let said = RULES.iter().map(|rule| (rule.code, rule.says));
        said.flat_map(|(code, says)| says.iter().map(move |message| (code, *message)))
    }

    /// The places of a template; its brackets must be those of places and choices.
    fn places<'t>(code: &str, template: &'t str, within: bool) -> Vec<Place<'t>> {
        let mut found = Vec::new();
        for part in parts(template) {
            match part {
                Part::Place(place) => found.push(place),
                Part::Choice(choice) if !within => {
                    for stretch in choices(choice) {
                        found.extend(places(code, stretch, true));
                    }
                }
                Part::Choice(text) | Part::Text(text) => assert!(
                    !text.contains(['{', '}', '[', ']', '|']),
                    "{code}: brackets in “{template}” are not those of a place"
                ),
            }
        }
        found
    }

    #[test]
    fn every_place_and_every_condition_names_a_parameter() {
        for (code, message) in messages() {
            let named = |name: &str, of: &str| {
                let is_known = message.names.contains(&name);
                assert!(
                    is_known,
                    "{code}: no parameter is called `{name}` in “{of}”"
                );
            };
            for line in message.lines {
                if let Condition::Given(name) | Condition::Is(name, _) = line.condition {
                    named(name, line.zh);
                }
                for template in [line.zh, line.en] {
                    assert!(!template.is_empty(), "{code}: a line lacks a language");
                    for place in places(code, template, false) {
                        named(place.name, template);
                        if let Form::Counted(unit) = place.form {
                            named(unit, template);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn one_line_of_chinese_has_one_line_of_english() {
        let lines =
            || messages().flat_map(|(code, message)| message.lines.iter().map(move |l| (code, l)));
        for (code, line) in lines() {
            let twin = lines().find(|(_, other)| other.zh == line.zh && other.en != line.en);
            assert!(
                twin.is_none(),
                "{code}: “{}” is said in two ways in English",
                line.zh
            );
        }
    }
}
