//! Templates of messages, and what stands in their places.
//!
//! - `{title}`: the parameter; a text, a word, a day or a number.
//! - `{missing:、}`: the items of a list, and what stands between them.
//! - `{found found_unit}`: a number and its unit, counted: 3 个工作日, 3 working days.
//! - `{header:?}`: in quotation marks, and marks within it escaped.
//! - `[《{successor}》|现行规定]`: the first of these stretches whose parameters are all given.

use super::parameter::Parameter;
use crate::lang::Lang;

/// A stretch of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'t> {
    Text(&'t str),
    Place(Place<'t>),
    /// Stretches of which one is said.
    Choice(&'t str),
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<'t> {
    pub(super) name: &'t str,
    pub(super) form: Form<'t>,
}

/// How the parameter is said there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form<'t> {
    Plain,
    Quoted,
    /// The items of a list, and what stands between them.
    Joined(&'t str),
    /// A number of what another parameter names.
    Counted(&'t str),
}

/// The stretches of a template, in order.
pub(super) fn parts(template: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = template;
    core::iter::from_fn(move || {
        let (first, after) = first_part(rest)?;
        rest = after;
        Some(first)
    })
}

fn first_part(rest: &str) -> Option<(Part<'_>, &str)> {
    let within = |open: char, close: char| rest.strip_prefix(open)?.split_once(close);
    if let Some((place, after)) = within('{', '}') {
        return Some((Part::Place(Place::new(place)), after));
    }
    if let Some((choice, after)) = within('[', ']') {
        return Some((Part::Choice(choice), after));
    }
    // Past its first letter, lest a bracket that nothing closes be looked at for ever.
    let from = rest.chars().next()?.len_utf8();
    let length = rest[from..]
        .find(['{', '['])
        .map_or(rest.len(), |at| from + at);
    let (text, after) = rest.split_at(length);
    Some((Part::Text(text), after))
}

/// The stretches to choose from.
pub(super) fn choices(choice: &str) -> impl Iterator<Item = &str> {
    choice.split('|')
}

impl<'t> Place<'t> {
    fn new(written: &'t str) -> Self {
        let (name, form) = match (written.split_once(':'), written.split_once(' ')) {
            (Some((name, "?")), _) => (name, Form::Quoted),
            (Some((name, separator)), _) => (name, Form::Joined(separator)),
            (None, Some((name, unit))) => (name, Form::Counted(unit)),
            (None, None) => (written, Form::Plain),
        };
        Self { name, form }
    }

    fn say(self, lang: Lang, value: &Parameter, of: Value<'_, '_>) -> String {
        match self.form {
            Form::Plain => value.say(lang, ""),
            Form::Quoted => format!("{:?}", value.say(lang, "")),
            Form::Joined(separator) => value.say(lang, separator),
            Form::Counted(unit) => value.counted(of(unit).unwrap_or(&Parameter::Nothing), lang),
        }
    }
}

/// Gives a parameter by its name.
type Value<'v, 'p> = &'v dyn Fn(&str) -> Option<&'p Parameter>;

/// Says a template, and whether every parameter in it is given.
pub(super) fn fill(template: &str, lang: Lang, value: Value<'_, '_>, said: &mut String) -> bool {
    let mut are_given = true;
    for part in parts(template) {
        match part {
            Part::Text(text) => said.push_str(text),
            Part::Place(place) => match value(place.name).filter(|value| value.is_given()) {
                Some(given) => said.push_str(&place.say(lang, given, value)),
                None => are_given = false,
            },
            Part::Choice(choice) => {
                let before = said.len();
                for stretch in choices(choice) {
                    if fill(stretch, lang, value, said) {
                        break;
                    }
                    said.truncate(before);
                }
            }
        }
    }
    are_given
}

#[cfg(test)]
mod tests {
    use super::{Parameter, fill};
    use crate::lang::Lang;

    const UNITS: &[(&str, Parameter)] = &[
        ("found", Parameter::Count(3)),
        ("found_unit", Parameter::Word("working_day")),
        ("title", Parameter::Word("水法")),
        ("number", Parameter::Nothing),
    ];

    fn said(template: &str, lang: Lang) -> String {
        let mut said = String::new();
        let own = |name: &str| UNITS.iter().find(|(own, _)| *own == name);
        fill(template, lang, &|name| Some(&own(name)?.1), &mut said);
        said
    }

    #[test]
    fn every_form_of_a_place_is_said() {
        assert_eq!(
            said("承诺 {found found_unit}。", Lang::Zh),
            "承诺 3 个工作日。"
        );
        assert_eq!(said("{found found_unit}", Lang::En), "3 working days");
        assert_eq!(said("{title:?} of {found}", Lang::En), "\"水法\" of 3");
        let list = Parameter::List(vec!["甲".into(), "乙".into()]);
        let mut joined = String::new();
        fill("“{marks:”“}”", Lang::Zh, &|_| Some(&list), &mut joined);
        assert_eq!(joined, "“甲”“乙”");
    }

    #[test]
    fn of_stretches_the_first_that_is_given_is_said() {
        assert_eq!(
            said("《{title}》[（{number}）]已由", Lang::Zh),
            "《水法》已由"
        );
        assert_eq!(
            said("[{number}|《{title}》|现行规定]的条款", Lang::Zh),
            "《水法》的条款"
        );
        assert_eq!(
            said("[{number}|现行规定]的条款", Lang::Zh),
            "现行规定的条款"
        );
    }
}
