//! The time limit of an entry (公开时限).
//!
//! One cell of that column carries up to five different promises: a first publication limit, an update
//! cycle, a retention, a notice period and a processing time. Only the first is governed by article 26 of
//! the 《政府信息公开条例》, so every promise is a [`Clause`] of its own.

mod events;
mod length;

pub use events::AnchorEvents;
pub use length::Exceeds;

use super::Span;
use crate::decode::{record, word_list};

record! {
    /// One promise about time. Official term “公开时限”; a cell holds none, one or several.
    ///
    /// On the wire all nine members are always present, `null` where the text does not say.
    /// Source: 《政府信息公开条例》 art. 26 for the first-publication limit; the other kinds are practice.
    ///
    /// ```
    /// use mulu::model::time_limit::{ClauseKind, Unit};
    /// let clauses = mulu::parse::time_limit::time_limit("信息形成之日起20个工作日内");
    /// assert_eq!(clauses[0].kind, ClauseKind::PublishWithin);
    /// assert_eq!((clauses[0].count, clauses[0].unit), (Some(20), Some(Unit::WorkingDay)));
    /// ```
    pub struct Clause {
        /// What is promised.
        pub kind: ClauseKind,
        /// How many units, 0 to 4 294 967 295; 0 only with days: “当日”, the day of the event itself.
        pub count: Option<u32>,
        /// The unit of `count`. Without `count` it says nothing.
        pub unit: Option<Unit>,
        /// The date of a `publish_by` clause, in the notation of [`date notation`](self::date_notation).
        pub date: Option<String>,
        /// The event the limit runs from, “信息形成或者变更之日”.
        pub anchor: Option<Anchor>,
        /// What the clause speaks of, where the cell says so: “行政许可：7个工作日”.
        pub label: Option<String>,
        /// How the count or date binds: “内”, “前”, “不少于”.
        pub bound: Option<Bound>,
        /// The words of the clause: exactly the stretch `span` of the cell's text. They are authoritative.
        pub text: String,
        /// Where the clause stands in the cell's text.
        pub span: Span,
    }
}

/// The notation of [`Clause::date`], after ISO 8601 and XML Schema `gMonthDay`/`gDay`.
///
/// | written | means | words |
/// |---|---|---|
/// | `2020-06-30`, `2020-06`, `2020` | a calendar day, month, year | 2020年6月30日 |
/// | `--01-31`, `--07` | in every year (or the year of the entry) | 每年1月31日, 当年7月 |
/// | `---20` | day 20 of every month | 每月20日 |
/// | `-H-01-20`, `-Q-01-20`, `-Q-01` | month 1 of every half-year or quarter, its day 20 | 每季度首月20日 |
/// | `-W-3` | Wednesday of every week, Monday is 1 | 每周三 |
/// | `+Y-01-31`, `+Y`, `+Q-01-20`, `+M-10`, `+M`, `+W-3`, `+W` | the same, of the *next* period | 次年1月31日, 次月10日, 次周三 |
///
/// A day past the end of its month is the month's last day (月底 is `31`). 上旬, 中旬 and 下旬 are their last
/// days `10`, `20`, `31`; a range of dates is its last day; 年初 is `--01`.
///
/// ```
/// let clauses = mulu::parse::time_limit::time_limit("每季度的首个月20日");
/// assert_eq!(clauses[0].date.as_deref(), Some("-Q-01-20"));
/// ```
pub mod date_notation {}

word_list! {
    /// What a [`Clause`] promises, “时限种类”. The list is closed for all time.
    ///
    /// ```
    /// use mulu::model::time_limit::ClauseKind;
    /// assert_eq!(serde_json::to_string(&ClauseKind::PublishWithin).unwrap(), "\"publish_within\"");
    /// ```
    #[derive(Default)]
    pub enum ClauseKind {
        /// First publication within a length of time, “形成之日起20个工作日内”; art. 26 limits it.
        PublishWithin = "publish_within", "限期公开";
        /// Publication by a date or before an event, “每年1月31日前”.
        PublishBy = "publish_by", "按期公开";
        /// At once, without a number: “及时”, “实时”, “即时”, “同步”.
        Promptly = "promptly", "及时公开";
        /// A cycle of renewal, “每季度”; a bare “1年” is one too.
        UpdateEvery = "update_every", "更新频率";
        /// How long the information stays published, “长期公开”, “保留5年”.
        Retain = "retain", "公开时长";
        /// How long a notice stands for comment, “公示7个工作日”.
        NoticeFor = "notice_for", "公示期";
        /// How long handling a case takes, “20个工作日内办结”.
        ProcessWithin = "process_within", "办理时限";
        /// By how much a limit may grow, “可延长7个工作日”.
        ExtendBy = "extend_by", "可延长";
        /// Another act takes precedence, “法律、法规另有规定的，从其规定”.
        SavingClause = "saving_clause", "另有规定的从其规定";
        /// What the cell above says, “同上”.
        SameAsAbove = "same_as_above", "同上";
        /// As another body or act directs, “按上级要求公开”.
        AsDirected = "as_directed", "按要求公开";
        /// Words that could not be read; `text` and `span` show them.
        #[default]
        Unreadable = "unreadable", "无法识读";
    }
}

word_list! {
    /// The unit a limit is counted in, “期限单位”.
    ///
    /// 日 is a natural day and 工作日 a working day: they are different units unless an act says otherwise
    /// (《行政许可法》 art. 82, 《行政处罚法》 art. 85).
    ///
    /// ```
    /// use mulu::model::time_limit::Unit;
    /// assert_eq!(serde_json::to_string(&Unit::HalfYear).unwrap(), "\"half_year\"");
    /// ```
    pub enum Unit {
        /// “小时”.
        Hour = "hour", "小时";
        /// “日”, “天”, “自然日”.
        Day = "day", "日";
        /// “工作日”.
        WorkingDay = "working_day", "工作日";
        /// “周”, “星期”.
        Week = "week", "周";
        /// “半月”.
        HalfMonth = "half_month", "半月";
        /// “月”.
        Month = "month", "月";
        /// “季度”.
        Quarter = "quarter", "季度";
        /// “半年”.
        HalfYear = "half_year", "半年";
        /// “年”.
        Year = "year", "年";
    }
}

impl Unit {
    /// So many of the unit in Chinese, with the measure word that the unit takes.
    ///
    /// ```
    /// use mulu::model::time_limit::Unit;
    /// assert_eq!(Unit::Day.counted_zh(30), "30 日");
    /// assert_eq!(Unit::Month.counted_zh(3), "3 个月");
    /// ```
    #[must_use]
    pub fn counted_zh(self, count: u32) -> String {
        let measure = match self {
            Self::Day | Self::Week | Self::Year => "",
            Self::Hour
            | Self::WorkingDay
            | Self::HalfMonth
            | Self::Month
            | Self::Quarter
            | Self::HalfYear => "个",
        };
        format!("{count} {measure}{}", self.term())
    }

    /// So many of the unit in English.
    ///
    /// ```
    /// use mulu::model::time_limit::Unit;
    /// assert_eq!(Unit::WorkingDay.counted_en(1), "1 working day");
    /// assert_eq!(Unit::Day.counted_en(30), "30 days");
    /// ```
    #[must_use]
    pub fn counted_en(self, count: u32) -> String {
        let name = self.as_str().replace('_', " ");
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {name}{plural}")
    }
}

record! {
    /// The event a limit runs from. Official term “信息形成（制定、获取）或者变更之日”.
    ///
    /// ```
    /// use mulu::model::time_limit::AnchorEvent;
    /// let clauses = mulu::parse::time_limit::time_limit("自信息形成或者变更之日起20个工作日内");
    /// let anchor = clauses[0].anchor.as_ref().unwrap();
    /// assert!(anchor.events.contains(AnchorEvent::Formed));
    /// assert!(anchor.events.contains(AnchorEvent::Changed));
    /// assert_eq!(anchor.text, "自信息形成或者变更之日起");
    /// ```
    pub struct Anchor {
        /// The events named, never empty, in the order of [`AnchorEvent`].
        #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeSet<AnchorEvent>"))]
        pub events: AnchorEvents,
        /// The words, as written.
        pub text: String,
    }
}

word_list! {
    /// A kind of event from which a limit runs, “起算事件”.
    ///
    /// ```
    /// use mulu::model::time_limit::AnchorEvent;
    /// assert_eq!(serde_json::to_string(&AnchorEvent::Formed).unwrap(), "\"formed\"");
    /// ```
    pub enum AnchorEvent {
        /// “形成”, “产生”, “生成”, “制定”, “制作”.
        Formed = "formed", "形成";
        /// “获取”, “收到”.
        Obtained = "obtained", "获取";
        /// “变更”, “修改”, “调整”.
        Changed = "changed", "变更";
        /// “批准”, “审议通过”.
        Approved = "approved", "批准";
        /// “批复”.
        Replied = "replied", "批复";
        /// “作出决定”.
        Decided = "decided", "作出决定";
        /// “签订”.
        Signed = "signed", "签订";
        /// “下发”, “印发”.
        Issued = "issued", "印发";
        /// “公布”, “公开”, “发布”.
        Published = "published", "公布";
        /// “结束”, “期满”, “完成”.
        Ended = "ended", "结束";
        /// “确定”, “认定”.
        Determined = "determined", "确定";
        /// An event outside this list; the words tell.
        Other = "other", "其他";
    }
}

word_list! {
    /// How a count or a date binds, “内、前、不少于、不超过”.
    ///
    /// ```
    /// use mulu::model::time_limit::Bound;
    /// let clauses = mulu::parse::time_limit::time_limit("公示不少于7个工作日");
    /// assert_eq!(clauses[0].bound, Some(Bound::AtLeast));
    /// ```
    pub enum Bound {
        /// “内”, “以内”, “之内”.
        Within = "within", "内";
        /// “前”, “之前”, “不晚于” a date.
        Before = "before", "前";
        /// “不少于”, “至少”, “以上”.
        AtLeast = "at_least", "不少于";
        /// “不超过”, “最迟”.
        AtMost = "at_most", "不超过";
    }
}
