//! 公开渠道和载体.

use mulu::model::channel::{Channel, ChannelReading, Legend};
use mulu::parse::channels::channels;
use proptest::prelude::*;

fn names(text: &str) -> Vec<String> {
    let name = |channel: Option<Channel>| {
        channel.map_or_else(
            || "?".to_owned(),
            |channel| {
                serde_json::to_value(channel).map_or_else(
                    |_| String::new(),
                    |v| v.as_str().unwrap_or_default().to_owned(),
                )
            },
        )
    };
    channels(text)
        .items
        .iter()
        .map(|item| name(item.channel))
        .collect()
}

fn chosen(reading: &ChannelReading) -> Vec<Option<bool>> {
    reading.items.iter().map(|item| item.selected).collect()
}

#[test]
fn reads_the_national_options() {
    let cell = "■政府网站 □政府公报\n■两微一端 □发布会/听证会\n□广播电视 □纸质媒体\n□公开查阅点 □政务服务中心\n\
                □便民服务站 □入户/现场\n■社区/企事业单位/村公示栏（电子屏）\n□精准推送 □其他______";
    let reading = channels(cell);
    assert_eq!(
        names(cell),
        [
            "government_website",
            "government_gazette",
            "social_media",
            "press_conference",
            "broadcast",
            "print_media",
            "reading_point",
            "service_centre",
            "convenience_station",
            "on_site",
            "notice_board",
            "targeted_delivery",
            "other"
        ]
    );
    assert_eq!(reading.legend, Legend::Both);
    assert_eq!(
        chosen(&reading)
            .iter()
            .filter(|s| **s == Some(true))
            .count(),
        3
    );
    assert!(reading.unknown_glyphs.is_empty());
    assert!(reading.items.iter().all(|item| !item.is_unnamed_other()));
}

#[test]
fn reads_variants_and_named_sites() {
    for (text, expected) in [
        ("■铁力市政府网站", "government_website"),
        ("区政府门户网站", "government_website"),
        ("财政部门网站", "department_website"),
        ("青山市水务局网站", "department_website"),
        ("一微一端", "social_media"),
        ("公开查询点", "reading_point"),
        ("行政服务中心", "service_centre"),
        ("便民惠民服务中心", "convenience_station"),
        ("入户/现场宣传", "on_site"),
        ("社区/企事业单位/存公示栏（电子屏）", "notice_board"),
        ("单位/村委会公示栏", "notice_board"),
        ("山东政务服务网", "government_service_website"),
        ("信用中国网站", "credit_china"),
        ("国家企业信用信息公示系统", "enterprise_credit_system"),
        ("组员微信群", "chat_group"),
        ("村应急广播", "village_broadcast"),
        ("12345政务服务热线", "hotline"),
        ("政务公开专区", "disclosure_zone"),
        ("省级以上财政部门指定媒体", "designated_media"),
        ("政府网\n站", "government_website"),
        ("政 务 服 务 中 心", "service_centre"),
        ("http://www.example.gov.cn/zwgk/", "web_address"),
        ("见附件", "?"),
    ] {
        assert_eq!(names(text), [expected], "{text}");
    }
}

#[test]
fn cuts_lists() {
    let two = ["government_website", "other"];
    assert_eq!(names("1.政府网站; 2.其他"), two);
    assert_eq!(names("（1）政府网站（2）其他"), two);
    assert_eq!(names("①政府网站②其他"), two);
    assert_eq!(names("①政府网站；②其他"), two);
    assert_eq!(names("一、政府网站\n二、其他"), two);
    assert_eq!(names("政府网站、其他"), two);
    assert_eq!(names("政府网站\n其他"), two);
    assert_eq!(
        names("■政府网站、政务新媒体 □其他"),
        ["government_website", "social_media", "other"]
    );
    assert_eq!(
        names("政府网站政府公报两微一端"),
        ["government_website", "government_gazette", "social_media"]
    );
    assert_eq!(
        names("政府网站/微信公众号"),
        ["government_website", "social_media"]
    );
    assert_eq!(
        names("青山区政府门户网站 公共资源交易平台"),
        ["government_website", "public_resource_trading_platform"]
    );
    assert_eq!(names("其他（公告栏、电子屏）"), ["other"]);
    assert!(names(" \n ").is_empty());
    assert!(names("、、").is_empty());
}

#[test]
fn reads_marks_on_either_side() {
    let reading = channels("政府网站√ 政府公报□ 两微一端√");
    assert_eq!(chosen(&reading), [Some(true), Some(false), Some(true)]);
    let reading = channels("□政府网站 □政府公报");
    assert_eq!(reading.legend, Legend::Empty);
    assert_eq!(chosen(&reading), [Some(false), Some(false)]);
    let reading = channels("●政府网站 ●政府公报");
    assert_eq!(chosen(&reading), [Some(true), Some(true)]);
    let reading = channels("☑政府网站 ×政府公报");
    assert_eq!(chosen(&reading), [Some(true), Some(false)]);
}

#[test]
fn reports_damaged_marks() {
    let cell = "口政府网站 ■政府公报 þ两微一端";
    let reading = channels(cell);
    let glyphs: Vec<_> = reading
        .unknown_glyphs
        .iter()
        .map(|(c, span)| (*c, span.slice(cell)))
        .collect();
    assert_eq!(glyphs, [('口', "口"), ('þ', "þ")]);
    assert_eq!(chosen(&reading), [Some(false), Some(true), Some(true)]);
    let reading = channels("t政府网站 □政府公报");
    assert_eq!(reading.unknown_glyphs.len(), 1);
    assert_eq!(chosen(&reading), [Some(true), Some(false)]);
    assert_eq!(chosen(&channels("t政府网站")), [None]);
    assert!(channels("窗口").unknown_glyphs.is_empty());
}

#[test]
fn finds_the_name_of_other() {
    let other = |text: &str| channels(text).items.remove(0);
    assert_eq!(other("■其他（公交站牌）").name.as_deref(), Some("公交站牌"));
    assert_eq!(other("■其他：村民会议").name.as_deref(), Some("村民会议"));
    assert!(other("■其他（  ）").is_unnamed_other());
    assert!(other("■其他____").is_unnamed_other());
    assert!(other("其他").is_unnamed_other());
    let named = other("■其他（网址http://202.0.2.161:13096）");
    assert_eq!(named.url.as_deref(), Some("http://202.0.2.161:13096"));
    let site = other("■政府网站（www.example.gov.cn）");
    assert_eq!(
        (site.channel, site.url.as_deref()),
        (Some(Channel::GovernmentWebsite), Some("www.example.gov.cn"))
    );
}

#[test]
fn knows_a_legend() {
    let reading = channels("■表示必选项，□表示可选项；■政府网站 □政府公报");
    assert_eq!(reading.legend, Legend::RequiredOptional);
    assert_eq!(reading.items.len(), 2);
}

proptest! {
    #[test]
    fn spans_are_the_words(cell in "([■□√口t、；（）()/\n 1.]|政府网站|公报|其他|见附件|两微一端|www.a.gov.cn|\\PC){0,20}") {
        let reading = channels(&cell);
        for item in &reading.items {
            prop_assert_eq!(item.span.slice(&cell), &item.text);
        }
        for (glyph, span) in &reading.unknown_glyphs {
            prop_assert_eq!(span.slice(&cell), glyph.to_string());
        }
    }
}

#[test]
fn a_telephone_number_is_no_hotline() {
    assert_eq!(names("政府网站 张三 13812345678"), ["government_website"]);
    assert_eq!(
        names("政府网站(www.qs.gov.cn)电话63212345"),
        ["government_website"]
    );
    assert_eq!(
        names("12345热线、政府网站"),
        ["hotline", "government_website"]
    );
}

#[test]
fn tells_an_address_from_other_words() {
    let url = |text: &str| {
        let read = channels(text);
        let urls = read.items.into_iter().filter_map(|item| item.url);
        urls.collect::<Vec<_>>()
    };
    assert_eq!(url("政府网站（t.cn）"), ["t.cn"]);
    assert!(url("政府网站（http://localhost/zwgk）").is_empty());
}
