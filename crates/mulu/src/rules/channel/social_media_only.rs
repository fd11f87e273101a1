//! CHN008: a regulation or plan that only the users of social media can see.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::model::channel::{Channel, ChannelReading, Legend};
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 法规、规范性文件、规划只在两微一端公开,不上网的人看不到。
    ///
    /// A regulation or plan is disclosed through social media alone, out of reach of people without internet.
    ///
    /// ## 依据
    /// 便民的约定:人人要遵守、要了解的文件,至少有一个不上网也能看到的地方。
    ///
    /// ## 为何
    /// 老年人和不用手机的人看不到微信、微博;消息一刷新,别人也难再找到原文。
    ///
    /// ## 怎么改
    /// 加上公开查阅点、政府公报、公示栏或者政务服务中心中的一个。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "政策文件", "secondary": "规范性文件"}, "mode": ["proactive"], "channels": {"text": "□政府网站 ■两微一端 □公开查阅点"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "政策文件", "secondary": "规范性文件"}, "mode": ["proactive"], "channels": {"text": "□政府网站 ■两微一端 ■公开查阅点"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,只说法律、法规、规章、规范性文件和规划,而且选中的渠道全是微信、微博、客户端一类的条目。另有政府网站、任何线下渠道、
    /// 链接,或者有一个渠道认不出、看不出选没选的,都不说。规划许可、规章制度不是规划和规章。
    pub static SOCIAL_MEDIA_ONLY = {
        code: "CHN008",
        name: "social-media-only",
        group: Channel,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "人人要遵守的文件,不上网的人也要看得到。",
            en: "What binds everybody should be within reach of people without internet.",
        },
        since: "0.1.0",
        says: [SocialMediaOnly],
        check: Check::Entry(EntryCheck::Channels(check)),
    }
}

/// What the matter of a regulation or a plan is called.
const FOR_EVERYBODY: &[&str] = &["法规", "规章", "规范性文件", "规划"];

/// What stands behind 规章 and 规划 where they are part of another word.
const OTHERWISE: &[&str] = &[
    "制度", "许可", "核实", "条件", "选址", "验收", "设计", "方案", "意见", "局",
];

parameters! {
    /// What the finding carries.
    struct SocialMediaOnly {
        /// The channels chosen, as written.
        chosen: Vec<String>,
    }
    says {
        "这类文件只在“{chosen:、}”公开。不上网、不用手机的人看不到。建议加一个线下的渠道,例如公开查阅点或者公示栏。",
        "Documents of this kind are disclosed through “{chosen:, }” alone. People without internet cannot see them. Add a channel offline, such as a reading point or a notice board.";
    }
}

fn check(view: &EntryView<'_>, reading: &ChannelReading, _: &Judge<'_>) -> Outcome {
    let chosen = || {
        reading
            .items
            .iter()
            .filter(|item| item.selected != Some(false))
    };
    let is_social = reading.legend != Legend::RequiredOptional
        && chosen().next().is_some()
        && chosen()
            .all(|item| item.selected == Some(true) && item.channel == Some(Channel::SocialMedia));
    if !is_social {
        return Outcome::Passed;
    }
    let link = view.entry.link().as_ref();
    if link.is_some_and(|link| !fold::says_nothing(link)) {
        return Outcome::Passed;
    }
    if !view.is_proactive() {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let matter = view.entry.matter();
    let mut levels = [&matter.primary, &matter.secondary]
        .into_iter()
        .flatten()
        .chain(&matter.further);
    if !levels.any(|level| is_for_everybody(level)) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let parameters = SocialMediaOnly {
        chosen: chosen().map(|item| item.text.clone()).collect(),
    };
    let text = view.entry.channels().as_ref().map_or("", |c| &*c.text);
    Outcome::violated(view.defect(Field::Channels, parameters).text(text, None))
}

/// Whether a matter is a regulation or a plan.
fn is_for_everybody(matter: &str) -> bool {
    let names = |word: &str| {
        matter.match_indices(word).any(|(at, found)| {
            let behind = matter.get(at + found.len()..).unwrap_or_default();
            !OTHERWISE.iter().any(|other| behind.starts_with(other))
        })
    };
    FOR_EVERYBODY.iter().any(|word| names(word))
}
