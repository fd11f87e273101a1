//! CHN002: a matter disclosed proactively, and not on the government's site.

use super::bearing::{self, Bearing};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Repeat, parameters};
use crate::law::{Citation, id};
use crate::model::channel::{Channel, ChannelReading};
use crate::model::{AdministrativeLevel, AudienceScope, Field, Form};
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, body_level, rule};

rule! {
    /// 主动公开的事项没有选政府网站。
    ///
    /// A matter disclosed proactively is not published on the government website.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第二十四条:各级人民政府依托政府门户网站公开政府信息,主动公开的信息用统一的政府信息公开平台集中发布。
    ///
    /// ## 为何
    /// 平台是群众找政府信息的第一个去处;只贴在栏里、只发在群里,过后就查不到。
    ///
    /// ## 怎么改
    /// 加选政府网站;本来就在网上公开、只是漏选的,补上。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "农村饮水安全"}, "mode": ["proactive"], "disclosing_body": "清源县水利局", "channels": {"text": "□政府网站 ■公示栏"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "农村饮水安全"}, "mode": ["proactive"], "disclosing_body": "清源县水利局", "channels": {"text": "■政府网站 ■公示栏"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,全表说一次。区政府门户网站、部门网站、政务服务网和写出的网址都算;选了别的法律或者领域指定的平台、写了不认得的名称、另有链接的不说。
    /// 村(社区)的条目、只面向特定群体的条目、乡镇在村里公示和入户告知的条目不说:里面可能有不宜上网的个人情况。
    pub static PORTAL_NOT_CHOSEN = {
        code: "CHN002",
        name: "portal-not-chosen",
        group: Channel,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(24),
        ]),
        since: "0.1.0",
        says: [PortalNotChosen],
        check: Check::Entry(EntryCheck::Channels(check)),
    }
}

parameters! {
    /// What the finding carries: nothing beside its places.
    struct PortalNotChosen {}
    says {
        "主动公开的事项没有选政府网站。条例要求依托政府门户网站,在统一的政府信息公开平台集中发布。请加选政府网站;确实不宜上网的不用改。",
        "A matter disclosed proactively is not on the government website. The Regulation asks for publication on the one platform of the government portal. Add the website, unless the matter is not fit for the web.";
    }
}

fn check(view: &EntryView<'_>, reading: &ChannelReading, judge: &Judge<'_>) -> Outcome {
    if let Err(reason) = bearing::require_choice(reading) {
        return Outcome::NotApplicable(reason);
    }
    if !view.is_proactive() || judge.form == Form::Village {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    match bearing::bearing(reading, |channel| leads(channel, false)) {
        Bearing::There => return Outcome::Passed,
        Bearing::Unknown => return Outcome::NotApplicable(Reason::NotConcerned),
        Bearing::Elsewhere => {}
    }
    let link = view.entry.link().as_deref().unwrap_or_default();
    if !fold::says_nothing(link) {
        return Outcome::Passed;
    }
    let audience = view.entry.audience().as_ref();
    let is_for_some = audience.is_some_and(|a| a.scope == [AudienceScope::SpecificGroups]);
    let is_shown_in_villages =
        bearing::bearing(reading, |channel| leads(channel, true)) != Bearing::Elsewhere;
    if is_for_some || is_of_village(view, judge, is_shown_in_villages) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let text = view.entry.channels().as_ref().map_or("", |c| &*c.text);
    let defect = view.defect(Field::Channels, PortalNotChosen {});
    Outcome::violated(defect.text(text, None).repeat(Repeat::OncePerDocument))
}

/// Where a channel leads; on the spot is as good as unknown in the villages of a township.
const fn leads(channel: Channel, in_villages: bool) -> Bearing {
    match channel {
        Channel::GovernmentWebsite
        | Channel::DepartmentWebsite
        | Channel::GovernmentServiceWebsite
        | Channel::WebAddress => Bearing::There,
        Channel::NoticeBoard | Channel::OnSite | Channel::Meeting | Channel::VillageBroadcast
            if in_villages =>
        {
            Bearing::Unknown
        }
        platform if bearing::is_platform(platform) => Bearing::Unknown,
        _ => Bearing::Elsewhere,
    }
}

/// Whether the row is a village's, or a township's that is shown on the spot.
fn is_of_village(view: &EntryView<'_>, judge: &Judge<'_>, is_shown_in_villages: bool) -> bool {
    use AdministrativeLevel::{Township, Village};
    let lowest = |level| level == Village || (level == Township && is_shown_in_villages);
    let levels = view.entry.level();
    let body = view.entry.disclosing_body().as_deref().unwrap_or_default();
    let body = body_level::of(body).or(judge.body.level);
    if levels.is_empty() || body == Some(Village) {
        body.is_some_and(lowest)
    } else {
        levels.iter().copied().all(lowest)
    }
}
