//! `mulu explain`: the manual of a rule, rendered for a terminal.

use mulu::Lang;
use mulu::rules::{InForce, Rule, Sources};

use crate::text::paint;
use crate::words::{citation::citation, report, rules as words};
use crate::{DONE, Outcome, Surroundings, layout, output};

pub(super) fn run(code: &str, lang: Lang, surroundings: &mut Surroundings<'_>) -> Outcome {
    let rule = Rule::require(code)?;
    let columns = layout::columns(surroundings.facts.columns);
    let mut text = String::new();
    let mut line = |painted: &str| {
        text.push_str(painted);
        text.push('\n');
    };
    line(&format!(
        "{} {}",
        paint::by_severity(rule.severity, rule.code),
        paint::bold(&report::title(lang, rule))
    ));
    line(&paint::dim(&format!(
        "{} · {}",
        rule.name,
        other_title(lang, rule)
    )));
    line("");
    for (label, value) in facts(rule, lang) {
        let label = layout::pad(label, 12);
        for (n, part) in layout::wrap(&value, columns.saturating_sub(12))
            .iter()
            .enumerate()
        {
            let lead = if n == 0 {
                paint::dim(&label)
            } else {
                " ".repeat(12)
            };
            line(&format!("{lead}{part}"));
        }
    }
    manual(rule, columns, &mut line);
    output::print(&text, surroundings)?;
    DONE
}

/// The title in the other language.
fn other_title(lang: Lang, rule: &Rule) -> String {
    report::title(lang.pick(Lang::En, Lang::Zh), rule)
}

/// What is known of the rule besides its manual.
fn facts(rule: &Rule, lang: Lang) -> Vec<(&'static str, String)> {
    let labels = words::rule_facts(lang);
    let basis = match rule.sources {
        Sources::Cited(cited) => cited
            .iter()
            .map(|place| citation(lang, place))
            .collect::<Vec<_>>()
            .join("\n"),
        Sources::Convention { zh, en } => lang.pick(zh, en).to_owned(),
    };
    let values = [
        report::severity(lang, rule.severity).to_owned(),
        words::authority(lang, rule.authority),
        words::evidence(lang, rule.evidence),
        in_force(rule.in_force, lang),
        basis,
        rule.since.to_owned(),
    ];
    labels.into_iter().zip(values).collect()
}

fn in_force(interval: InForce, lang: Lang) -> String {
    words::in_force(lang, interval.from, interval.until)
}

/// The manual, from its first heading on: headings bold, examples indented, the rest wrapped.
fn manual(rule: &Rule, columns: usize, line: &mut impl FnMut(&str)) {
    let mut in_example = false;
    let mut paragraph = String::new();
    let flush = |paragraph: &mut String, line: &mut dyn FnMut(&str)| {
        if !paragraph.is_empty() {
            for part in layout::wrap(paragraph, columns.saturating_sub(2)) {
                line(&format!("  {part}"));
            }
            paragraph.clear();
        }
    };
    let body = rule
        .manual
        .lines()
        .map(|text| text.strip_prefix(' ').unwrap_or(text));
    for text in body.skip_while(|text| !text.starts_with("##")) {
        if text.starts_with("```") {
            flush(&mut paragraph, line);
            in_example = !in_example;
        } else if in_example {
            line(&paint::dim(&format!("    {text}")));
        } else if let Some(heading) = text.strip_prefix("##") {
            flush(&mut paragraph, line);
            line("");
            line(&paint::bold(heading.trim_start_matches('#').trim()));
        } else if text.trim().is_empty() || text.starts_with("- ") {
            flush(&mut paragraph, line);
            paragraph.push_str(&plain(text));
        } else {
            paragraph.push_str(&plain(text));
        }
    }
    flush(&mut paragraph, line);
}

/// Markdown marks within a line say nothing on a terminal.
fn plain(text: &str) -> String {
    text.trim().replace("**", "").replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn marks_within_a_line_are_taken_out() {
        assert_eq!(
            plain(" 写成 `20个工作日内`,**不要**写“及时”"),
            "写成 20个工作日内,不要写“及时”"
        );
    }
}
