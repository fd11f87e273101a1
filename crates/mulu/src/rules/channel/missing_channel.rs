//! CHN001: an entry without a channel.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{parameters, words};
use crate::law::{Citation, id};
use crate::model::channel::{ChannelReading, Legend};
use crate::model::{DisclosureMode, Field};
use crate::rules::limits::{
    Condition::{LostMerge, OnlyTicked, Says},
    Fault, Limit, Quotes,
    Then::{NotApplicable, Passed, Undecided, Violated},
    Tick,
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开渠道和载体没有写,或者一个也没有选。
    ///
    /// No channel is named, or no box is ticked.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开渠道列为标准目录的要素;《中华人民共和国政府信息公开条例》第二十三条列举主动公开的途径(2019 年 5 月 15 日以前为 2007 年文本第十五条)。
    ///
    /// ## 为何
    /// 没有渠道,群众知道有这项信息,却不知道到哪里去看。
    ///
    /// ## 怎么改
    /// 至少选一个实际使用的渠道,通常是政府网站。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "channels": {"text": "□政府网站 □政府公报 □其他"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "channels": {"text": "■政府网站 □政府公报 □其他"}}
    /// ```
    ///
    /// ## 边界
    /// 只依申请公开的条目不说;另有链接一栏并已填写的不说。方框变成“口”“t”之类的字,选没选看不出来,报“无法判定”;CSV 里的空格子如果可能是合并单元格,也报“无法判定”。
    pub static MISSING_CHANNEL = {
        code: "CHN001",
        name: "missing-channel",
        group: Channel,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[
            Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(23),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(15),
        ]),
        since: "0.1.0",
        says: [MissingChannel],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

words! {
    /// How a channel is missing.
    enum How {
        /// Nothing stands there.
        Empty = "empty",
        /// Boxes stand there and none is ticked.
        NoneTicked = "none_ticked",
        /// Nothing stands there, but a CSV file may have lost a merged cell.
        MaybeMerged = "maybe_merged",
        /// The marks are damaged, so a tick may be among them.
        MarksDamaged = "marks_damaged",
    }
}

parameters! {
    /// What the finding carries.
    struct MissingChannel {
        /// How it is missing.
        how: How,
    }
    says {
        if how == How::Empty =>
            "公开渠道和载体是空的。群众知道有这项信息,却不知道到哪里去看。请至少写一个实际使用的渠道,例如政府网站。",
            "No channel is given. The public cannot know where to look. Name at least one that is in use, such as the government website.";
        if how == How::NoneTicked =>
            "公开渠道一个也没有选。群众知道有这项信息,却不知道到哪里去看。请至少选一个实际使用的渠道,例如政府网站。",
            "No channel is ticked. The public cannot know where to look. Tick at least one that is in use, such as the government website.";
        if how == How::MaybeMerged =>
            "公开渠道和载体是空的,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "No channel is given, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
        else =>
            "渠道前的方框变成了别的字,看不出选了哪一个,无法判定。请改用 ■ 和 □ 重新标记。",
            "The boxes before the channels have become other letters, so what is ticked cannot be told. Mark them again with ■ and □.";
    }
}

const LIMITS: &[Limit] = &[
    Limit::column(Field::Channels),
    Limit::when(
        OnlyTicked(Tick::Mode(DisclosureMode::OnRequest)),
        NotApplicable(Reason::NotConcerned),
    ),
    Limit::when(Says(Field::Link), Passed),
    Limit::when(
        LostMerge(Field::Channels),
        Undecided(Fault::quoting(Quotes::Trimmed, Field::Channels, |_| {
            MissingChannel {
                how: How::MaybeMerged,
            }
            .into()
        })),
    ),
    Limit::unless(
        Says(Field::Channels),
        Violated(Fault::quoting(Quotes::Trimmed, Field::Channels, |_| {
            MissingChannel { how: How::Empty }.into()
        })),
    ),
];

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    let Some(how) = view.channels().and_then(unticked) else {
        return Outcome::Passed;
    };
    let text = view.entry.channels().as_ref().map_or("", |c| &*c.text);
    let defect = view
        .defect(Field::Channels, MissingChannel { how })
        .text(text.trim(), None);
    match how {
        How::MaybeMerged | How::MarksDamaged => Outcome::undecided(defect),
        How::Empty | How::NoneTicked => Outcome::violated(defect),
    }
}

/// Whether nothing is ticked; `None` where something is.
fn unticked(reading: &ChannelReading) -> Option<How> {
    let ticked = |wanted| reading.items.iter().any(|item| item.selected == wanted);
    if ticked(Some(true)) || reading.legend == Legend::RequiredOptional {
        return None;
    }
    if !reading.unknown_glyphs.is_empty() {
        return Some(How::MarksDamaged);
    }
    // Items without a mark beside empty boxes are neither ticked nor not.
    (ticked(Some(false)) && !ticked(None)).then_some(How::NoneTicked)
}
