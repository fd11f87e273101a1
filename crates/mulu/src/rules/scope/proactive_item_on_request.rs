//! SCP002: what the regulation lists for proactive disclosure, marked as on request only.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Said, Severity, parameters, words};
use crate::law::{Citation, Existence, id};
use crate::model::Field;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 条例第二十条列为主动公开的事项,公开方式只选了依申请。
    ///
    /// A matter that article 20 lists for proactive disclosure is marked as on request only.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第二十条:十五项政府信息由行政机关主动公开。
    ///
    /// ## 为何
    /// 本来人人可以在网上看的,变成要一份一份申请。
    ///
    /// ## 怎么改
    /// 公开方式改选主动;如果公开依据引错了,改公开依据。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "财政信息", "secondary": "财政决算"}, "mode": ["on_request"], "basis": {"text": "《中华人民共和国政府信息公开条例》第二十条第(七)项"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "财政信息", "secondary": "财政决算"}, "mode": ["proactive"], "basis": {"text": "《中华人民共和国政府信息公开条例》第二十条第(七)项"}}
    /// ```
    ///
    /// ## 边界
    /// 这一条自己引用了第二十条某一项的才是错误;把项写成款的是警告;只引第二十条、没有写到项的,同时引用依申请公开或者不予公开的条文的,只凭事项名称看的,都只作提示。第(六)项只管有一定社会影响的处罚决定,处罚、强制的决定不说。
    pub static PROACTIVE_ITEM_ON_REQUEST = {
        code: "SCP002",
        name: "proactive-item-on-request",
        group: Scope,
        severity: Error,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(20),
        ]),
        since: "0.1.0",
        says: [ProactiveItemOnRequest],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

/// Matters that are one of the items whatever the body, with the item.
const MATTERS: &[(u16, &[&str])] = &[
    (1, &["规范性文件"]),
    (2, &["机构职能", "机构设置", "内设机构", "办公地址"]),
    (4, &["统计公报"]),
    (7, &["财政预算", "财政决算", "部门预算", "部门决算"]),
    (8, &["行政事业性收费"]),
    (9, &["集中采购目录"]),
    (12, &["应急预案"]),
];

/// Words of what is written on the way to such a matter, or about it.
const NOT_THE_MATTER: &[&str] = &[
    "草案", "意见", "底稿", "编制", "明细", "审批", "审查", "备案", "申请", "解释", "答复", "材料",
];

/// The item that reaches only decisions of some social impact, and the words of a decision.
const DECISIONS: (u16, &[&str]) = (6, &["决定", "结果", "案卷", "文书"]);

/// Articles on what is withheld and on disclosure on request: a row that cites one gives its own reason.
const OTHER_REASONS: &[core::ops::RangeInclusive<u16>] = &[14..=16, 27..=45];

words! {
    /// How the row is known to be listed.
    enum How {
        /// Its basis cites the article.
        Cited = "cited",
        /// Its matter is named like an item.
        Named = "named",
    }
}

parameters! {
    /// What the finding carries.
    struct ProactiveItemOnRequest {
        /// How the row is known to be listed.
        how: How,
        /// The item of article 20.
        item: Option<u16>,
        /// The place in the regulation.
        cited: Said,
    }
    says {
        if how == How::Cited =>
            "公开依据写的是{cited},那里列的是主动公开的信息,公开方式却只选了依申请。请改选主动;如果引错了条文,请改公开依据。",
            "The basis is {cited}, which lists what is disclosed proactively, yet only “on request” is chosen. Choose proactive, or correct the basis if another article is meant.";
        else =>
            "看事项名称,像是{cited}列为主动公开的信息,公开方式只选了依申请。请核对;是的话改选主动。",
            "By its name the matter is listed for proactive disclosure in {cited}, yet only “on request” is chosen. Please check, and choose proactive if so.";
    }
}

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    if !view.is_on_request_only() {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let regulation = id::DISCLOSURE_REGULATION.instrument().slug;
    let citations = view.basis().map_or(&[][..], |basis| &basis.citations);
    let articles = || {
        let of_regulation = citations
            .iter()
            .filter(|citation| citation.instrument.as_deref() == Some(regulation));
        of_regulation.flat_map(|citation| &citation.articles)
    };
    let has_other_reason = articles().any(|cited| {
        OTHER_REASONS
            .iter()
            .any(|range| range.contains(&cited.article))
    });
    let listed = || articles().filter(|cited| cited.article == LIST);
    let items = || listed().filter_map(|cited| cited.item);
    let item = items().find(|item| place(Some(*item)).exists() == Existence::Yes);
    if listed().next().is_none() {
        return if has_other_reason {
            Outcome::NotApplicable(Reason::NotConcerned)
        } else {
            by_name(view)
        };
    }
    if item.is_none_or(|item| item == DECISIONS.0) && view.speaks_of(DECISIONS.1) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let severity = match item {
        _ if has_other_reason => Severity::Advice,
        Some(_) => Severity::Error,
        // 第二十条第七款 can only mean the item; the bare article stands as a formula in many tables.
        None if listed().any(|cited| cited.paragraph.is_some_and(|n| n > 1)) => Severity::Warning,
        None => Severity::Advice,
    };
    violated(view, item, How::Cited, severity)
}

/// The article that lists what is disclosed proactively.
const LIST: u16 = 20;

/// The outcome where only the name of the matter can tell.
fn by_name(view: &EntryView<'_>) -> Outcome {
    match MATTERS
        .iter()
        .find(|(_, words)| view.last_level_speaks_of(words))
    {
        Some((item, _)) if !view.last_level_speaks_of(NOT_THE_MATTER) => {
            violated(view, Some(*item), How::Named, Severity::Advice)
        }
        _ => Outcome::NotApplicable(Reason::NotConcerned),
    }
}

/// The article, or one of its items.
fn place(item: Option<u16>) -> Citation {
    let article = Citation::of(id::DISCLOSURE_REGULATION).article(LIST);
    item.map_or(article, |item| article.item(item))
}

fn violated(view: &EntryView<'_>, item: Option<u16>, how: How, severity: Severity) -> Outcome {
    let cited = place(item);
    let parameters = ProactiveItemOnRequest {
        how,
        item,
        cited: Said::from(&cited).shown(cited.zh()),
    };
    let defect = view.defect(Field::OnRequest, parameters);
    Outcome::violated(defect.severity(severity))
}
