//! REF006: an article or item that the text cited does not have.

use super::edition::{Doubt, Presence, editions, is_repealed, presence};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Said, parameters};
use crate::law::{Citation, Edition, Existence, Instrument, InstrumentId, id};
use crate::model::Field;
use crate::model::basis::{ArticleRef, BasisCitation};
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};
use chrono::NaiveDate;

rule! {
    /// 引用的条或者项不存在。
    ///
    /// The text cited has no such article or item.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第六条要求公开的信息准确(2019 年文本、2007 年文本同);条数、项数以公布的文本为准。
    ///
    /// ## 为何
    /// 读者照着条号去查,查不到;多半是条号写错,或者引的是旧文本。
    ///
    /// ## 怎么改
    /// 对照现行文本,改成正确的条、项。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》第五十八条"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》第二十条第(二)项"}}
    /// ```
    ///
    /// ## 边界
    /// 按这一条的日期选文本;日期区间内各文本说法不一的,或者晚于法规表核对日期的,无法判定。
    /// 项数只看人工核对过的条;款的写法不归本规则管。已经废止的文件由 REF003 说。
    /// 只在全表里的文件(标识以 wide- 开头),条数、项数由程序数出,又不知道哪个文本有效,不适用。
    pub static ABSENT_ARTICLE = {
        code: "REF006",
        name: "absent-article",
        group: Reference,
        severity: Error,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or Warning,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(6),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(6),
        ]),
        since: "0.1.0",
        says: [AbsentArticle],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct AbsentArticle {
        /// Full title of the text cited.
        title: &'static str,
        /// Article cited.
        article: u16,
        /// Item cited.
        item: Option<u16>,
        /// Articles of the text.
        articles: Option<u16>,
        /// Items of the article, where the article is there.
        items: Option<u16>,
        /// First day of effect of the text judged by.
        edition_from: Option<NaiveDate>,
        /// Where it cannot be decided: why.
        doubt: Option<Doubt>,
        /// The place cited, in words.
        cited: Said,
    }
    says {
        if doubt == "editions_differ" =>
            "{cited}在这一条可能所属的日子里有时存在、有时不存在或者查不到,无法判定。请写明日期,并对照当时有效的文本。",
            "The texts in force on the days this row may be of differ on {cited}, or are not known. State the date and check the text of that day.";
        if doubt =>
            "法规表核对到 {doubt},其中没有{cited},[这一条共 {items} 项|该文本共 {articles} 条|该文本没有这一条];此后可能修订,无法判定。请对照现行文本。",
            "The law table, checked until {doubt}, has no {cited}: [the article has {items} items|the text has {articles} articles|the text has no such article]; it may have been revised since. Please check the text in force.";
        else =>
            "没有{cited},[这一条共 {items} 项|该文本共 {articles} 条|该文本没有这一条]。读者照着查不到。请对照现行文本改正。",
            "{cited} does not exist: [the article has {items} items|the text has {articles} articles|the text has no such article]. Readers cannot look it up. Correct it by the text in force.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let (mut violated, mut undecided) = (Vec::new(), Vec::new());
    let (mut asked, mut found) = (false, false);
    for citation in &reading.citations {
        let known = citation.instrument.as_deref();
        let instrument = known.and_then(|id| judge.law.by_id(id));
        asked |= !citation.articles.is_empty();
        let Some(instrument) = instrument.filter(|i| !is_repealed(i, view.dates())) else {
            continue;
        };
        // Counts of the wide table came from a script, and it does not know which edition was in force.
        let Some(id) = instrument.id else {
            continue;
        };
        let editions = editions(instrument, view.dates());
        for article in &citation.articles {
            let checked = instrument.is_checked_on(view.dates().last);
            let cited = cited(id, *article);
            let doubt = match presence(instrument, &cited, &editions, checked) {
                Presence::There => {
                    found |= checked;
                    continue;
                }
                Presence::Unknown => continue,
                Presence::Absent(doubt) => doubt,
            };
            let defect = defect(
                view,
                cell,
                citation,
                instrument,
                (*article, cited),
                &editions,
                doubt,
            );
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

/// The article and item; a paragraph is none of this rule's business.
fn cited(id: InstrumentId, article: ArticleRef) -> Citation {
    Citation {
        article: Some(article.article),
        item: article.item,
        ..Citation::of(id)
    }
}

fn defect(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    instrument: &'static Instrument,
    (article, cited): (ArticleRef, Citation),
    editions: &[Option<&'static Edition>],
    doubt: Option<Doubt>,
) -> Defect {
    let edition = editions.iter().flatten().next_back();
    let articles = edition.and_then(|edition| edition.articles);
    let has_article = articles.is_some_and(|count| (1..=count).contains(&article.article));
    let items = edition.filter(|_| has_article).and_then(|edition| {
        let item = article.item?;
        let is_there = |n: &u16| edition.items.has(article.article, *n) == Existence::Yes;
        // An absent item has a number; the ones below it are few.
        Some((1..item.min(100)).rev().find(is_there).unwrap_or(0))
    });
    let found = AbsentArticle {
        title: instrument.title,
        article: article.article,
        item: article.item,
        articles,
        items,
        edition_from: edition.and_then(|edition| edition.effective_from),
        doubt,
        cited: Said::from(&cited),
    };
    view.defect(Field::Basis, found)
        .text(cell, citation.span)
        .steps(vec![view.dates().step()])
}
