//! What is known of a rule before it is run.

use chrono::NaiveDate;

use super::limits::Limit;
use super::{Check, CheckKind};
use crate::decode::word_list;
use crate::finding::{Message, Severity};
use crate::law::Citation;
use crate::model::BodyKind;

/// One rule: what it says of itself, and the function that judges.
///
/// ```
/// let rule = mulu::rules::Rule::find("REF001").unwrap();
/// assert_eq!(rule.group.as_str(), "REF");
/// assert!(rule.manual.contains("## 怎么改"));
/// ```
#[derive(Debug)]
pub struct Rule {
    /// Code: three letters of the group and three digits. Never reused.
    pub code: &'static str,
    /// Name of the defect; reads after “allow”.
    pub name: &'static str,
    /// Group of rules.
    pub group: Group,
    /// The highest severity a finding of it may have.
    pub severity: Severity,
    /// Rank of what it rests on.
    pub authority: Authority,
    /// How its source was confirmed.
    pub evidence: Evidence,
    /// What a finding of it rests on in the table.
    pub check_kind: CheckKind,
    /// Whom the article addresses.
    pub addressee: Addressee,
    /// What happens for a body that is not addressed.
    pub unaddressed: Unaddressed,
    /// When it is in force, by the date of the record.
    pub in_force: InForce,
    /// What it rests on.
    pub sources: Sources,
    /// Version it came with.
    pub since: &'static str,
    /// Whether its outcomes are promised.
    pub status: Status,
    /// The manual: Markdown, Chinese first, one English line; empty without the feature `manuals`.
    pub manual: &'static str,
    /// What its findings carry and say.
    pub(crate) says: &'static [&'static Message],
    /// What it asks of single fields: these lines judge an entry before the function does.
    pub(crate) limits: &'static [Limit],
    /// The function that judges.
    pub(crate) check: Check,
}

impl Rule {
    /// The one-line statement of the defect, Chinese.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Rule::find("CHN001").unwrap().title_zh(), "公开渠道和载体没有写,或者一个也没有选。");
    /// ```
    #[must_use]
    pub fn title_zh(&self) -> &'static str {
        self.line(0)
    }

    /// The one-line statement of the defect, English.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Rule::find("CHN001").unwrap().title_en(), "No channel is named, or no box is ticked.");
    /// ```
    #[must_use]
    pub fn title_en(&self) -> &'static str {
        self.line(1)
    }

    fn line(&self, n: usize) -> &'static str {
        let mut lines = self
            .manual
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        lines.nth(n).unwrap_or_default()
    }

    /// The stage it judges.
    ///
    /// ```
    /// use mulu::rules::{Rule, Stage};
    /// assert_eq!(Rule::find("ragged-row").unwrap().stage(), Stage::Draft);
    /// assert_eq!(Rule::find("missing-channel").unwrap().stage(), Stage::Typed);
    /// ```
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match self.check {
            Check::Table(_) => Stage::Draft,
            Check::Entry(_)
            | Check::Group(..)
            | Check::Each(_)
            | Check::Chain(..)
            | Check::Document(_)
            | Check::Structure => Stage::Typed,
        }
    }

    /// How much of the document one judgement sees.
    ///
    /// ```
    /// use mulu::rules::{Rule, Scope};
    /// assert_eq!(Rule::find("duplicate-entry").unwrap().scope(), Scope::Group);
    /// assert_eq!(Rule::find("missing-channel").unwrap().scope(), Scope::Entry);
    /// ```
    #[must_use]
    pub const fn scope(&self) -> Scope {
        match self.check {
            Check::Entry(_) => Scope::Entry,
            Check::Group(..) => Scope::Group,
            Check::Table(_)
            | Check::Each(_)
            | Check::Chain(..)
            | Check::Document(_)
            | Check::Structure => Scope::Document,
        }
    }
}

word_list! {
    /// Groups of rules.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Group::TimeLimit.as_str(), "TIM");
    /// ```
    pub enum Group {
        /// Structure of the document.
        Document = "DOC", "数据结构";
        /// Form of the table.
        Structure = "STR", "表格形式";
        /// Legal basis.
        Reference = "REF", "公开依据";
        /// Time limit.
        TimeLimit = "TIM", "公开时限";
        /// Channels.
        Channel = "CHN", "公开渠道和载体";
        /// Disclosing body.
        Subject = "SUB", "公开主体";
        /// Audience, mode, level.
        Scope = "SCP", "公开对象、方式、层级";
    }
}

word_list! {
    /// Rank of what a rule rests on.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Authority::Law.term(), "法律");
    /// ```
    pub enum Authority {
        /// A law of the National People's Congress.
        Law = "law", "法律";
        /// An administrative regulation of the State Council.
        AdministrativeRegulation = "administrative_regulation", "行政法规";
        /// A local regulation.
        LocalRegulation = "local_regulation", "地方性法规";
        /// A ministry's rule or guide.
        Ministry = "ministry", "部门规章和部委文件";
        /// A normative document.
        NormativeDocument = "normative_document", "规范性文件";
        /// A convention of good tables; nothing is breached.
        Convention = "convention", "惯例";
    }
}

word_list! {
    /// How the source of a rule was confirmed.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Evidence::ArticleRead.as_str(), "V");
    /// ```
    pub enum Evidence {
        /// The text of the article was read.
        ArticleRead = "V", "条文已核对";
        /// Confirmed through a page or a published catalogue.
        SeenSecondHand = "P", "经转载核对";
        /// From memory.
        FromMemory = "M", "未核对";
        /// Our own design; no legal source is claimed.
        Design = "D", "数据质量规则";
    }
}

word_list! {
    /// Whom an article addresses.
    ///
    /// ```
    /// use mulu::{model::BodyKind, rules::Addressee};
    /// assert!(Addressee::AdministrativeOrgan.covers(BodyKind::Department));
    /// assert!(!Addressee::AdministrativeOrgan.covers(BodyKind::VillageCommittee));
    /// ```
    pub enum Addressee {
        /// Anyone with a table; no article is addressed to a kind of body.
        Anyone = "anyone", "任何主体";
        /// Administrative organs.
        AdministrativeOrgan = "administrative_organ", "行政机关";
    }
}

impl Addressee {
    /// Whether a body of this kind is addressed.
    ///
    /// ```
    /// use mulu::{model::BodyKind, rules::Addressee};
    /// assert!(Addressee::Anyone.covers(BodyKind::PublicUtility));
    /// assert!(!Addressee::AdministrativeOrgan.covers(BodyKind::PublicUtility));
    /// ```
    #[must_use]
    pub const fn covers(self, kind: BodyKind) -> bool {
        match self {
            Self::Anyone => true,
            Self::AdministrativeOrgan => kind.is_administrative_organ(),
        }
    }
}

word_list! {
    /// What a rule does where the body is not addressed, or its kind not declared.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Unaddressed::NotApplicable.as_str(), "not_applicable");
    /// ```
    pub enum Unaddressed {
        /// It says nothing.
        NotApplicable = "not_applicable", "不适用";
        /// The fact stands whoever wrote the table; a finding is a warning at most.
        Warning = "warning", "至多提醒";
    }
}

word_list! {
    /// Whether the outcomes of a rule are promised.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Status::Stable.as_str(), "stable");
    /// ```
    pub enum Status {
        /// Outcomes change only with a note in the changelog.
        Stable = "stable", "稳定";
        /// Outside the promise.
        Preview = "preview", "试行";
    }
}

word_list! {
    /// What a rule judges: the table as found, or the typed document.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Stage::Draft.as_str(), "draft");
    /// ```
    pub enum Stage {
        /// The table as found.
        Draft = "draft", "表格";
        /// The typed document.
        Typed = "typed", "文档";
    }
}

word_list! {
    /// How much of the document one judgement sees.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Scope::Entry.as_str(), "entry");
    /// ```
    pub enum Scope {
        /// One entry.
        Entry = "entry", "逐条";
        /// The entries that share a key.
        Group = "group", "逐组";
        /// The whole document or table.
        Document = "document", "整份";
    }
}

/// When a rule is in force, by the date of the record; both ends may be open.
///
/// ```
/// use mulu::rules::InForce;
/// assert!(InForce::ALWAYS.from.is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InForce {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

impl InForce {
    /// Open at both ends.
    ///
    /// ```
    /// use mulu::rules::InForce;
    /// let day = "1949-10-01".parse().unwrap();
    /// assert!(InForce::ALWAYS.covers(day, day));
    /// ```
    pub const ALWAYS: Self = Self {
        from: None,
        until: None,
    };

    /// From a day on. A day that does not exist leaves the interval open; a house test refuses that.
    ///
    /// ```
    /// let in_force = mulu::rules::InForce::from(2008, 5, 1);
    /// assert_eq!(in_force.from.unwrap().to_string(), "2008-05-01");
    /// ```
    #[must_use]
    pub const fn from(year: i32, month: u32, day: u32) -> Self {
        Self {
            from: NaiveDate::from_ymd_opt(year, month, day),
            until: None,
        }
    }

    /// Whether any day between `first` and `last` lies in the interval.
    ///
    /// ```
    /// let day = |text: &str| text.parse().unwrap();
    /// let in_force = mulu::rules::InForce::from(2008, 5, 1);
    /// assert!(in_force.meets(day("2008-01-01"), day("2008-12-31")));
    /// assert!(!in_force.meets(day("2007-01-01"), day("2007-12-31")));
    /// ```
    #[must_use]
    pub fn meets(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.from.is_none_or(|from| last >= from) && self.until.is_none_or(|until| first <= until)
    }

    /// Whether every day between `first` and `last` lies in the interval.
    ///
    /// ```
    /// let day = |text: &str| text.parse().unwrap();
    /// let in_force = mulu::rules::InForce::from(2008, 5, 1);
    /// assert!(in_force.covers(day("2009-01-01"), day("2009-12-31")));
    /// assert!(!in_force.covers(day("2008-01-01"), day("2008-12-31")));
    /// ```
    #[must_use]
    pub fn covers(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.from.is_none_or(|from| first >= from) && self.until.is_none_or(|until| last <= until)
    }
}

/// What a rule rests on.
///
/// ```
/// use mulu::rules::{Rule, Sources};
/// assert!(matches!(Rule::find("DOC001").unwrap().sources, Sources::Convention { .. }));
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Sources {
    /// Articles and documents, each naming its edition; a finding cites those in force on the record's date.
    Cited(&'static [Citation]),
    /// No norm is claimed; the reason stands in its place.
    Convention {
        /// The reason in Chinese; never says 违反.
        zh: &'static str,
        /// The reason in English.
        en: &'static str,
    },
}
