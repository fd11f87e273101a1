//! STR007: a content that only says the matter again.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开内容只是把事项名称又写了一遍。
    ///
    /// The content only says the name of the matter again.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开内容列为标准目录的要素;各领域的标准目录在这一栏列的是要素。
    ///
    /// ## 为何
    /// 事项叫“教育概况”,内容写“教育事业发展主要情况”,群众还是不知道能看到什么,办事的人也不知道要公开到哪一步。
    ///
    /// ## 怎么改
    /// 列出具体的要素,例如“学校名称;办学规模;在校人数”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "教育概况"}, "content_elements": ["教育事业发展主要情况"]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "教育概况"}, "content_elements": ["学校名称", "办学规模", "在校人数"]}
    /// ```
    ///
    /// ## 边界
    /// 只是提示。内容只有一项,去掉“情况”“信息”“主要”“有关”一类的词以后与某一级事项一字不差,才说;多写了一个要素就不说。
    /// 事项本身就是一份文件的(年度报告、指南、预算、名单等),内容就是那份文件,不说。内容空着的不归本规则管。
    pub static RESTATED_CONTENT = {
        code: "STR007",
        name: "restated-content",
        group: Structure,
        severity: Advice,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Keyword,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [RestatedContent],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

/// Words that tell nothing of what is disclosed.
#[rustfmt::skip]
const IDLE: &[&str] = &[
    "情况", "信息", "概况", "内容", "主要", "基本", "有关", "相关", "具体", "事业", "发展", "工作", "公开", "事项",
];

/// Ends of matters that are documents: their content is the document.
#[rustfmt::skip]
const DOCUMENTS: &[&str] = &[
    "报告", "年报", "指南", "目录", "清单", "规划", "计划", "方案", "预案", "办法", "规定", "制度", "公报", "公告",
    "通告", "通知", "预算", "决算", "名单", "标准", "文件", "法规", "规章", "政策", "意见", "决定", "解读", "条例",
    "合同", "答复", "流程", "图", "表", "书", "册", "证", "法律",
];

/// No restatement is longer, in bytes.
const LONGEST: usize = 120;

parameters! {
    /// What the finding carries.
    struct RestatedContent {
        /// The content.
        words: String,
        /// The matter it says again.
        matter: String,
    }
    says {
        "公开内容“{words}”只是把事项“{matter}”又说了一遍。群众还是不知道能看到什么。请列出具体的要素。",
        "The content {words:?} only says the matter {matter:?} again. The public still cannot know what there is to see. List the elements.";
    }
}

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    if let Err(reason) = view.require_column(Field::ContentElements) {
        return Outcome::NotApplicable(reason);
    }
    let content = match view.entry.content_elements().as_slice() {
        [] => return Outcome::NotApplicable(Reason::NotSupplied),
        [only] if only.len() <= LONGEST => only.trim(),
        _ => return Outcome::Passed,
    };
    let matter = view.entry.matter();
    let mut levels = [&matter.primary, &matter.secondary]
        .into_iter()
        .flatten()
        .chain(&matter.further);
    let Some(said) = levels.find(|level| says_again(content, level)) else {
        return Outcome::Passed;
    };
    let parameters = RestatedContent {
        words: content.to_owned(),
        matter: said.trim().to_owned(),
    };
    let defect = view.defect(Field::ContentElements, parameters);
    Outcome::violated(defect.text(content, None))
}

/// Whether the two are the same but for words that tell nothing.
fn says_again(content: &str, matter: &str) -> bool {
    let is_document = |word: &str| matter.trim_end().ends_with(word);
    // 基本信息, 工作动态: what is left of them tells too little to compare.
    let tells = || Telling(matter).nth(1).is_some();
    let (content, rest) = apart(content, matter);
    Telling(content).eq(Telling(rest)) && tells() && !DOCUMENTS.iter().any(|word| is_document(word))
}

/// Both from where they differ, or an idle word may begin: up to there each tells what the other does.
fn apart<'t>(content: &'t str, matter: &'t str) -> (&'t str, &'t str) {
    let pairs = content.chars().zip(matter.chars());
    let same = pairs.take_while(|(one, other)| one == other && !may_begin_an_idle_word(*one));
    let bytes = same.map(|(letter, _)| letter.len_utf8()).sum();
    let from = |text: &'t str| text.get(bytes..).unwrap_or_default();
    (from(content), from(matter))
}

/// The letters of a text that tell something.
struct Telling<'t>(&'t str);

/// The bits of the letters idle words begin with, those of the last and of the second byte each is written with: most
/// letters begin none.
const BEGINNINGS: [u64; 2] = beginnings();

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated while compiling: a word of one byte fails the build"
)]
const fn beginnings() -> [u64; 2] {
    let (mut bits, mut at) = ([0; 2], 0);
    while at < IDLE.len() {
        let word = IDLE[at].as_bytes();
        bits[0] |= 1 << (word[2] & 63);
        bits[1] |= 1 << (word[1] & 63);
        at += 1;
    }
    bits
}

const fn may_begin_an_idle_word(letter: char) -> bool {
    let letter = letter as u32;
    BEGINNINGS[0] >> (letter & 63) & BEGINNINGS[1] >> (letter >> 6 & 63) & 1 == 1
}

impl Iterator for Telling<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let mut chars = self.0.chars();
            let letter = chars.next()?;
            if may_begin_an_idle_word(letter)
                && let Some(rest) = IDLE.iter().find_map(|word| self.0.strip_prefix(word))
            {
                self.0 = rest;
                continue;
            }
            self.0 = chars.as_str();
            match fold::char(letter) {
                Some('的' | '等') | None => {}
                Some(ideograph @ '\u{4E00}'..='\u{9FFF}') => return Some(ideograph),
                Some(other) if other.is_alphanumeric() => return Some(other),
                Some(_) => {}
            }
        }
    }
}
