//! CHN003: “other” is chosen and nobody says what.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::channel::ChannelReading;
use crate::model::{Field, Span};
use crate::parse::glyph;
use crate::rules::limits::{
    Condition::{Blank, Says},
    Limit,
    Then::{NotApplicable, Passed},
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开渠道选了“其他”,没有写是哪一个。
    ///
    /// “Other” is chosen as a channel and not named.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开渠道列为标准目录的要素;《中华人民共和国政府信息公开条例》第二十三条列举途径之外,要的是便于公众知晓(2019 年 5 月 15 日以前为 2007 年文本第十五条)。
    ///
    /// ## 为何
    /// “其他”不是一个去处,群众找不到。
    ///
    /// ## 怎么改
    /// 在“其他”后面写出名称,例如“■其他(公交站牌)”;确实没有别的渠道就不选。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "channels": {"text": "■政府网站 ■其他"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "channels": {"text": "■政府网站 ■其他（公交站牌）"}}
    /// ```
    ///
    /// ## 边界
    /// 写得出名称的网站、平台、公众号、电子屏都可以,不要求在国家列出的选项之内。名称写在下一行、或者另有链接一栏的不说。标记损坏、看不出选没选的不说。
    pub static UNNAMED_OTHER_CHANNEL = {
        code: "CHN003",
        name: "unnamed-other-channel",
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
        says: [UnnamedOtherChannel],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Channels(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct UnnamedOtherChannel {
        /// The words as written.
        words: String,
    }
    says {
        "公开渠道选了“{words}”,没有写是哪一个。群众不知道到哪里去看。请写出名称,或者取消这一项。",
        "“{words}” (other) is chosen as a channel and not named. The public cannot know where to look. Name it, or leave it out.";
    }
}

const LIMITS: &[Limit] = &[
    Limit::column(Field::Channels),
    Limit::when(Blank(Field::Channels), NotApplicable(Reason::NotSupplied)),
    Limit::when(Says(Field::Link), Passed),
];

fn check(view: &EntryView<'_>, reading: &ChannelReading, _: &Judge<'_>) -> Outcome {
    let text = view.entry.channels().as_ref().map_or("", |c| &*c.text);
    let unnamed = (0..reading.items.len()).find(|&index| is_unnamed(reading, index, text));
    let Some(item) = unnamed.and_then(|index| reading.items.get(index)) else {
        return Outcome::Passed;
    };
    let words = item.text.clone();
    Outcome::violated(
        view.defect(Field::Channels, UnnamedOtherChannel { words })
            .text(text, item.span),
    )
}

fn is_unnamed(reading: &ChannelReading, index: usize, text: &str) -> bool {
    let Some(item) = reading.items.get(index) else {
        return false;
    };
    let is_marked = item.glyph.is_none_or(|mark| glyph::means(mark).is_some());
    // ■其他 and, behind a space or on the next line, 公交站牌: no mark and no comma parts the name from it.
    let named_behind = reading.items.get(index + 1).is_some_and(|next| {
        let between = Span::new(item.span.end, next.span.start).slice(text);
        let idle = |c: char| c.is_whitespace() || matches!(c, '_' | ':' | '：' | '(' | '（');
        next.selected == item.selected && between.chars().all(idle)
    });
    item.is_unnamed_other() && is_marked && !named_behind
}
