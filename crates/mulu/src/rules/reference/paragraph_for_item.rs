//! REF005: a paragraph that the article does not have, mostly where an item is meant.

use super::edition::{Doubt, Presence, editions, is_repealed, presence};
use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Said, parameters};
use crate::law::{Citation, Edition, Existence, Instrument, id, numeral};
use crate::model::basis::{ArticleRef, BasisCitation};
use crate::model::{Field, Span};
use crate::parse::basis::BasisReading;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};
use chrono::NaiveDate;

rule! {
    /// 把“项”写成了“款”,或者引用的款不存在。
    ///
    /// An item is cited as a paragraph, or the article has no such paragraph.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第二十条只有一款,列有十五项;第六条要求公开的信息准确。
    ///
    /// ## 为何
    /// 款是另起一行的自然段,项是带括号的序号。写错了层次,读者照着查不到。
    ///
    /// ## 怎么改
    /// 要引的是带括号的那一项,写“第(二)项”;要引自然段的,数清第几款。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》第二十条第二款"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》第二十条第一款第(七)项"}}
    /// ```
    ///
    /// ## 边界
    /// 只看人工数过款的文本。条本身不存在的由 REF006 说,已经废止的由 REF003 说。
    /// 日期区间内各文本说法不一的,或者晚于法规表核对日期的,无法判定。
    pub static PARAGRAPH_FOR_ITEM = {
        code: "REF005",
        name: "paragraph-for-item",
        group: Reference,
        severity: Warning,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or Warning,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(6),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(20),
        ]),
        since: "0.1.0",
        says: [ParagraphForItem],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct ParagraphForItem {
        /// Full title of the text cited.
        title: &'static str,
        /// Article cited.
        article: u16,
        /// Paragraph cited.
        paragraph: u16,
        /// Paragraphs of the article.
        paragraphs: u16,
        /// The item of that number, where the article has one.
        item: Option<Said>,
        /// First day of effect of the text judged by.
        edition_from: Option<NaiveDate>,
        /// Where it cannot be decided: why.
        doubt: Option<Doubt>,
        /// The place cited, in words.
        cited: Said,
    }
    says {
        if doubt == "editions_differ" =>
            "{cited}在这一条可能所属的日子里有时存在、有时不存在,无法判定。请写明日期,并对照当时有效的文本。",
            "The texts in force on the days this row may be of differ on {cited}. State the date and check the text of that day.";
        if doubt =>
            "法规表核对到 {doubt},其中没有{cited};此后可能修订,无法判定。请对照现行文本。",
            "The law table, checked until {doubt}, has no {cited}; it may have been revised since. Please check the text in force.";
        if item =>
            "没有{cited},这一条只有 {paragraphs} 款,带括号的是项。读者照着“款”查不到。请核对,大概应写“第（{item}）项”。",
            "{cited} does not exist: the article ends with paragraph {paragraphs}, and what stands in brackets is an item. Readers cannot look it up. Probably item {item} is meant: please check.";
        else =>
            "没有{cited},这一条共 {paragraphs} 款。读者照着查不到。请对照文本改正。",
            "{cited} does not exist: the article ends with paragraph {paragraphs}. Readers cannot look it up. Correct it by the text.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let (mut violated, mut undecided) = (Vec::new(), Vec::new());
    let (mut asked, mut found) = (false, false);
    for citation in &reading.citations {
        for article in &citation.articles {
            let Some(paragraph) = article.paragraph else {
                continue;
            };
            asked = true;
            let known = citation.instrument.as_deref();
            let instrument = known.and_then(|id| judge.law.by_id(id));
            let Some(instrument) = instrument.filter(|i| !is_repealed(i, view.dates())) else {
                continue;
            };
            // Of the wide table nobody counted paragraphs.
            let Some(id) = instrument.id else {
                continue;
            };
            let checked = instrument.is_checked_on(view.dates().last);
            let editions = editions(instrument, view.dates());
            let whole = Citation::of(id).article(article.article);
            // An article that is not there is another finding.
            if !matches!(
                presence(instrument, &whole, &editions, checked),
                Presence::There
            ) {
                continue;
            }
            let cited = whole.paragraph(paragraph);
            let doubt = match presence(instrument, &cited, &editions, checked) {
                Presence::There => {
                    found |= checked;
                    continue;
                }
                Presence::Unknown => continue,
                Presence::Absent(doubt) => doubt,
            };
            let edition = editions.iter().flatten().next_back().copied();
            let defect = defect(view, cell, citation, *article, cited, edition, doubt);
            match doubt {
                None => violated.push(defect),
                Some(_) => undecided.push(defect),
            }
        }
    }
    match (violated.is_empty(), undecided.is_empty()) {
        (false, _) => Outcome::Violated(violated),
        (true, false) => Outcome::Undecided(undecided),
        _ if found => Outcome::Passed,
        _ if asked => Outcome::NotApplicable(Reason::UnknownToLawTable),
        _ => Outcome::NotApplicable(Reason::NotConcerned),
    }
}

fn defect(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    article: ArticleRef,
    cited: Citation,
    edition: Option<&'static Edition>,
    doubt: Option<Doubt>,
) -> Defect {
    let instrument: &'static Instrument = cited.instrument.instrument();
    let paragraph = article.paragraph.unwrap_or_default();
    let has =
        |n: u16| edition.is_some_and(|e| e.paragraphs.has(article.article, n) == Existence::Yes);
    let item = Some(paragraph)
        .filter(|n| edition.is_some_and(|e| e.items.has(article.article, *n) == Existence::Yes))
        .filter(|_| article.item.is_none());
    let found = ParagraphForItem {
        title: instrument.title,
        article: article.article,
        paragraph,
        // An article has few paragraphs.
        paragraphs: (1..paragraph.min(100)).rev().find(|n| has(*n)).unwrap_or(0),
        item: item.map(|n| Said::unshown(numeral(n), n.to_string()).shown(n)),
        edition_from: edition.and_then(|edition| edition.effective_from),
        doubt,
        cited: Said::from(&cited),
    };
    let written = written(cell, citation, paragraph);
    let fix = match (item, written, doubt) {
        (Some(item), Some(span), None) => {
            place::replace(cell, span, &format!("第（{}）项", numeral(item)))
        }
        _ => None,
    };
    view.defect(Field::Basis, found)
        .text(cell, written.unwrap_or(citation.span))
        .fix(fix)
        .steps(vec![view.dates().step()])
}

/// Where the paragraph stands, as 第二款 or 第2款; `None` where it stands twice or in a list.
fn written(cell: &str, citation: &BasisCitation, paragraph: u16) -> Option<Span> {
    let forms = [
        format!("第{}款", numeral(paragraph)),
        format!("第{paragraph}款"),
    ];
    let stretch = fold::key(citation.span.slice(cell));
    let mut counts = forms
        .iter()
        .map(|form| stretch.matches(form.as_str()).count());
    let total: usize = counts.by_ref().sum();
    if total != 1 {
        return None;
    }
    forms
        .iter()
        .find_map(|form| place::find(cell, citation, form))
}
