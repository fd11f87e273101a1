//! CHN010: a channel cell in which no channel can be read.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::model::channel::ChannelReading;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开渠道和载体里读不出渠道。
    ///
    /// No channel can be read in the cell.
    ///
    /// ## 依据
    /// 数据质量约定:公开渠道和载体一栏应当写得出到哪里看。
    ///
    /// ## 为何
    /// 写“见附件”“按要求公开”,看目录的人和程序都不知道到哪里去看。
    ///
    /// ## 怎么改
    /// 直接写出渠道的名称,例如“政府网站、政务公开栏”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "channels": {"text": "见附件"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "channels": {"text": "政府网站"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,只说“见附件”“按要求公开”“常规公开”一类明显没有写渠道的格子;不认得的名称不说,它可能就是一个去处。栏里写的是“主动公开”一类方式的不说。
    pub static UNREADABLE_CHANNEL = {
        code: "CHN010",
        name: "unreadable-channel",
        group: Channel,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "渠道写得出来,群众才找得到;读不出的文字应当请人看一眼。",
            en: "Only a channel that can be read can be found; words that cannot are for a person to see.",
        },
        since: "0.1.0",
        says: [UnreadableChannel],
        check: Check::Entry(EntryCheck::Channels(check)),
    }
}

/// What a cell says that sends the reader elsewhere or nowhere.
const ELSEWHERE: &[&str] = &["附件", "附表", "备注", "另行", "待定", "视情", "法定"];

/// What a cell starts with that leaves the channel to other rules: 按有关规定公开, 依法公开.
const AS_DIRECTED: &[&str] = &["按", "依法", "依规", "依照", "依据", "根据"];

/// Words that stand where a channel should and name none.
const NO_CHANNEL: &[&str] = &[
    "公开",
    "常规公开",
    "内部公开",
    "政务公开",
    "向社会公开",
    "全部公开",
    "适当方式",
    "多种渠道",
    "各种渠道",
    "多种方式",
    "各种方式",
    "相关渠道",
    "有关渠道",
    "同上",
];

/// Letters of names of carriers: with one of them, unknown words may well be a channel.
const CARRIER: &[&str] = &[
    "网", "平台", "系统", "栏", "屏", "媒", "报", "号", "站", "中心", "窗", "厅", "台", "端", "群",
    "发布", "在线",
];

parameters! {
    /// What the finding carries.
    struct UnreadableChannel {
        /// The words that could not be read.
        words: String,
    }
    says {
        "“{words}”读不出公开渠道。群众可能不知道到哪里去看。请直接写出渠道的名称,例如政府网站。",
        "No channel can be read in “{words}”. The public may not know where to look. Name the channel itself, such as the government website.";
    }
}

fn check(view: &EntryView<'_>, reading: &ChannelReading, _: &Judge<'_>) -> Outcome {
    let text = view
        .entry
        .channels()
        .as_ref()
        .map_or("", |channels| channels.text.trim());
    if fold::says_nothing(text) {
        return Outcome::NotApplicable(Reason::NotSupplied);
    }
    let key = fold::key(text);
    // Tables of another family head the column of modes 公开形式: the words decide, not the header.
    if key.contains("主动") || key.contains("申请") {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let is_known = reading.items.iter().any(|item| item.channel.is_some());
    let may_name_carrier = CARRIER.iter().any(|word| key.contains(word));
    let names_none = ELSEWHERE.iter().any(|word| key.contains(word))
        || AS_DIRECTED.iter().any(|word| key.starts_with(word))
        || NO_CHANNEL.contains(&&*key);
    if is_known || may_name_carrier || !names_none {
        return Outcome::Passed;
    }
    let words = text.to_owned();
    let defect = view.defect(Field::Channels, UnreadableChannel { words });
    Outcome::violated(defect.text(text, None))
}
