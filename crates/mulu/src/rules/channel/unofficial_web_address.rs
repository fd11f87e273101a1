//! CHN009: a web address that does not open, or that does not show whose it is.

use super::bearing;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Repeat, parameters, words};
use crate::model::channel::{Channel, ChannelReading};
use crate::model::{BodyKind, Field, Span};
use crate::parse::fold;
use crate::parse::longest::readable;
use crate::parse::web_address::{self, Host};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 网址写错了,或者看不出是不是官方网站。
    ///
    /// A web address is miswritten, or does not show whose site it is.
    ///
    /// ## 依据
    /// 数据质量约定:写出的网址打得开,并且是 .gov.cn 的网站,或者在旁边写明是哪个平台。
    ///
    /// ## 为何
    /// 打不开的网址等于没有渠道;只有一串数字或者不明来历的域名,群众分不清是官方网站还是仿冒的。
    ///
    /// ## 怎么改
    /// 对照浏览器地址栏重新复制;政府网站写 .gov.cn 的网址,别的平台在旁边写明名称。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "水资源公报"}, "channels": {"text": "■其他（http://202.61.89.161:13096）"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "水资源公报"}, "channels": {"text": "■其他（http://slj.example.gov.cn/zwgk）"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,同一个域名说一次。微信、微博等政务账号的网址和几个全国平台的网址不说;旁边写明了平台名称的不说,写的是“政府网站”而不在 .gov.cn 之下的照说。
    /// 渠道一栏写明了“其他”的名称或者专门平台的,链接一栏不看域名。村、公共企事业单位没有 .gov.cn 域名,只看写法。电子邮箱不是网址;被换行断开的网址不看;网址能不能访问,本规则不联网,不去看。
    pub static UNOFFICIAL_WEB_ADDRESS = {
        code: "CHN009",
        name: "unofficial-web-address",
        group: Channel,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "网址打得开、看得出是谁的,群众才敢点。",
            en: "People follow an address only where it opens and shows whose it is.",
        },
        since: "0.1.0",
        says: [UnofficialWebAddress],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

/// Domains of official accounts and of national platforms that do not lie under gov.cn.
const KNOWN: &[&str] = &[
    "gov.cn",
    "weixin.qq.com",
    "weibo.com",
    "weibo.cn",
    "toutiao.com",
    "douyin.com",
    "kuaishou.com",
    "xuexi.cn",
    "12315.cn",
    "chsi.com.cn",
    "cebpubservice.com",
    "people.com.cn",
    "people.cn",
    "xinhuanet.com",
    "news.cn",
];

words! {
    /// What is wrong with an address.
    enum Fault {
        /// Letters or signs of full width.
        FullWidth = "full_width",
        /// It does not begin as an address does.
        Beginning = "beginning",
        /// The host cannot be one.
        Host = "host",
        /// The port cannot be one.
        Port = "port",
        /// Numbers in place of a name.
        Numbers = "numbers",
        /// A name outside gov.cn that nobody explains.
        Elsewhere = "elsewhere",
    }
}

parameters! {
    /// What the finding carries.
    struct UnofficialWebAddress {
        /// What is wrong.
        fault: Fault,
        /// The address; where the host is the matter, the host.
        words: String,
    }
    says {
        if fault == Fault::FullWidth =>
            "网址“{words}”里有全角的字,浏览器打不开。请改成半角。",
            "The address “{words}” holds letters of full width, and no browser opens it. Write it in half width.";
        if fault == Fault::Beginning =>
            "网址“{words}”的开头写错了,打不开。请以 http:// 或者 https:// 开头。",
            "The address “{words}” begins wrongly and does not open. Begin it with http:// or https://.";
        if fault == Fault::Host =>
            "网址“{words}”的域名写错了,打不开。请对照浏览器地址栏重新复制。",
            "The host in “{words}” is miswritten, and the address does not open. Copy it again from the browser.";
        if fault == Fault::Port =>
            "网址“{words}”的端口写错了,打不开。请对照浏览器地址栏重新复制。",
            "The port in “{words}” is miswritten, and the address does not open. Copy it again from the browser.";
        if fault == Fault::Numbers =>
            "网址只有数字地址“{words}”,看不出是谁的网站,换了服务器也就打不开了。请改成 .gov.cn 的网址。",
            "The address is the bare number “{words}”: nobody can tell whose site it is, and it ends with the server. Give an address under .gov.cn.";
        else =>
            "网址“{words}”不在 .gov.cn 之下,看不出是不是官方网站。政府网站请写 .gov.cn 的网址;别的平台请在旁边写明名称。",
            "“{words}” is not under .gov.cn, so that nobody can tell whether the site is official. Give the .gov.cn address of a government site; of another platform, write its name beside.";
    }
}

fn check(view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
    let own_names = matches!(
        judge.body.kind,
        Some(BodyKind::VillageCommittee | BodyKind::PublicUtility)
    );
    let mut found = Found {
        view,
        defects: Vec::new(),
        any: false,
    };
    let reading = view.channels();
    let cell = view.entry.channels().as_ref().map_or("", |c| &*c.text);
    let items = reading.into_iter().flat_map(bearing::chosen);
    for item in items.filter(|item| item.url.is_some()) {
        let explained = own_names || names_a_site(&item.text);
        found.judge(
            Field::Channels,
            cell,
            (&item.text, item.span.start),
            explained,
        );
    }
    if let Some(link) = view.entry.link() {
        let explained =
            own_names || names_a_site(link) || reading.is_some_and(declares_another_site);
        found.judge(Field::Link, link, (readable(link).0, 0), explained);
    }
    if found.any {
        Outcome::from_defects(found.defects)
    } else {
        Outcome::NotApplicable(Reason::NotSupplied)
    }
}

/// The addresses of one row as they are judged.
struct Found<'f, 'v> {
    view: &'f EntryView<'v>,
    defects: Vec<Defect>,
    /// Whether there is any address.
    any: bool,
}

impl Found<'_, '_> {
    /// Judges the addresses in some words of a cell, which start at a code point of it.
    fn judge(&mut self, field: Field, cell: &str, (words, start): (&str, u32), explained: bool) {
        for bytes in web_address::all(words) {
            self.any = true;
            let (before, after) = (&words[..bytes.start], &words[bytes.end..]);
            let address = &words[bytes];
            // Of an address cut by a line break, neither half can be judged.
            if web_address::breaks_off(after) {
                continue;
            }
            let Some((fault, shown)) = fault(address, explained) else {
                continue;
            };
            let length = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
            let from = start.saturating_add(length(before));
            let span = Span::new(from, from.saturating_add(length(address)));
            let parameters = UnofficialWebAddress {
                fault,
                words: shown,
            };
            let defect = self
                .view
                .defect(field, parameters)
                .text(cell, span)
                .repeat(Repeat::WhereParametersAreEqual);
            self.defects.push(defect);
        }
    }
}

/// What is wrong with an address, and what of it to show.
fn fault(address: &str, explained: bool) -> Option<(Fault, String)> {
    let fault = match web_address::host(address) {
        Ok(Host::Numbers(numbers)) => return Some((Fault::Numbers, numbers)),
        Ok(Host::Name(name)) => {
            let known = KNOWN
                .iter()
                .any(|domain| web_address::lies_under(&name, domain));
            return (!known && !explained).then_some((Fault::Elsewhere, name));
        }
        Err(web_address::Fault::FullWidth) => Fault::FullWidth,
        Err(web_address::Fault::Beginning) => Fault::Beginning,
        Err(web_address::Fault::Host) => Fault::Host,
        Err(web_address::Fault::Port) => Fault::Port,
    };
    Some((fault, address.to_owned()))
}

/// Words beside an address that name no site.
const NO_NAME: &[&str] = &[
    "其他",
    "其它",
    "网址",
    "链接",
    "渠道",
    "公开",
    "门户网站",
    "官方网站",
    "网站",
    "官网",
];

/// 清源智慧水务平台 www.example.com: a name beside the address, and not that of a government site.
fn names_a_site(words: &str) -> bool {
    let rest = NO_NAME
        .iter()
        .fold(fold::key(words), |rest, idle| rest.replace(idle, ""));
    let letters = rest.chars().filter(|c| c.is_alphabetic() && !c.is_ascii());
    letters.count() >= 2 && !rest.contains("政府")
}

/// Whether the channels name a site of another kind, which the link may be of.
fn declares_another_site(reading: &ChannelReading) -> bool {
    bearing::chosen(reading).any(|item| match item.channel {
        Some(Channel::Other) => item.name.as_deref().is_some_and(|name| !name.contains('.')),
        Some(channel) => bearing::is_platform(channel),
        None => false,
    })
}
