//! The wide law table: what it finds, and what is said before it is there.
#![cfg(feature = "wide-law")]

use chrono::NaiveDate;
use mulu::Context;
use mulu::law::{How, Law, Rank, Status, Wide, id};
use mulu::model::Catalogue;
use mulu::report::Finding;
use proptest::prelude::*;
use serde_json::{Value, json};

fn wide() -> &'static Wide {
    Law::national().wide().expect("built in")
}

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar")
}

/// What one rule says of a catalogue of these bases, a row each.
fn said(code: &str, issued_on: &str, bases: &[String], law: Law) -> Vec<Finding> {
    let rows = bases.iter().enumerate().map(|(at, basis)| {
        json!({"matter": {"primary": format!("事项{at}")}, "basis": {"text": basis}, "mode": ["proactive"],
            "time_limit": {"text": "信息形成或者变更之日起30个工作日内"}})
    });
    let document = json!({"kind": "catalogue", "issued_on": issued_on,
        "body": {"kind": "department", "name": "清源市水务局"}, "entries": rows.collect::<Vec<Value>>()});
    let bytes = document.to_string().into_bytes();
    let decoded = Catalogue::from_json(&bytes).expect("a catalogue");
    let context = Context::new().with_law(law).with_max_samples(5_000);
    let report = mulu::check(&decoded, &context);
    let of_rule = report.findings().iter().filter(|f| f.code == code);
    of_rule.cloned().collect()
}

fn severities(code: &str, issued_on: &str, basis: &str, law: Law) -> Vec<&'static str> {
    let findings = said(code, issued_on, &[basis.to_owned()], law);
    findings.iter().map(|f| f.severity.as_str()).collect()
}

#[test]
fn titles_of_the_wide_table_are_found_whole_and_short() {
    let law = Law::national();
    for (title, rank, how) in [
        ("《中华人民共和国煤炭法》", Rank::Law, How::Exact),
        ("煤炭法", Rank::Law, How::ShortTitle),
        (
            "《中华人民共和国煤炭法》（2021年修正）",
            Rank::Law,
            How::Exact,
        ),
        ("兽药管理条例", Rank::AdministrativeRegulation, How::Exact),
        (
            "关于职工工作时间的规定",
            Rank::AdministrativeRegulation,
            How::ShortTitle,
        ),
        ("山东省供热条例", Rank::LocalRegulation, How::Exact),
        ("机动车登记规定", Rank::MinistryRule, How::Exact),
    ] {
        let found = law.by_title(title).expect(title);
        assert_eq!((found.instrument.rank, found.how), (rank, how), "{title}");
        assert!(Law::compact().by_title(title).is_none(), "{title}");
        let slug = found.instrument.slug;
        assert!(std::ptr::eq(law.by_id(slug).expect(slug), found.instrument));
    }
    let by_number = law.by_number("国务院令第404号").expect("a number");
    assert_eq!(by_number.instrument.title, "兽药管理条例");
    let place = law.by_title("青岛市城市供水条例").expect("a city's");
    assert_eq!(place.instrument.region, Some("青岛市"));
}

#[test]
fn the_compact_table_answers_first_and_nothing_stands_twice() {
    let law = Law::national();
    assert_eq!(
        law.by_title("水法").expect("known").instrument.id,
        Some(id::WATER_LAW)
    );
    let compact = Law::compact();
    for instrument in wide().instruments() {
        let title = instrument.title;
        assert!(
            compact.by_title(title).is_none(),
            "{title} stands in instruments.toml"
        );
        let written: Vec<_> = instrument
            .numbers
            .iter()
            .filter_map(|n| compact.by_number(n))
            .collect();
        assert!(
            written.is_empty(),
            "{title} shares a number with the compact table"
        );
    }
    assert!(wide().instruments().len() >= 1_200);
    let curated = compact.instruments().count();
    assert_eq!(
        law.instruments().count(),
        curated + wide().instruments().len()
    );
}

#[test]
fn whether_a_wide_text_is_in_force_is_unknown() {
    for instrument in wide().instruments() {
        let status = instrument.status_on(day(2024, 6, 30));
        assert_eq!(status, Status::Unknown, "{}", instrument.title);
        assert!(instrument.id.is_none());
        for edition in instrument.editions {
            let (adopted, from) = (edition.adopted_on, edition.effective_from);
            assert!(from.is_none() || adopted <= from, "{}", instrument.title);
        }
    }
}

#[test]
fn before_it_is_loaded_every_title_of_it_is_undecided() {
    // The one text of the State Council that is named after a place elsewhere.
    let of_beijing = "北京市新技术产业开发试验区暂行条例";
    let named = |i: &&mulu::law::Instrument| {
        ["法", "条例", "规定", "办法", "细则"]
            .iter()
            .any(|end| i.title.ends_with(end))
            && !i.title.contains("关于")
    };
    let titles: Vec<String> = wide()
        .instruments()
        .iter()
        .filter(named)
        .filter(|i| i.title != of_beijing)
        .map(|i| format!("《{}》", i.title))
        .collect();
    let findings = said("REF002", "2024", &titles, Law::compact());
    let silent = |title: &&String| !findings.iter().any(|f| f.message.contains(title.as_str()));
    let silent: Vec<_> = titles.iter().filter(silent).collect();
    assert!(silent.is_empty(), "{silent:?}");
    for finding in &findings {
        assert_eq!(
            finding.severity.as_str(),
            "undecided",
            "{}",
            finding.message
        );
        assert!(finding.message.contains("载入全表"), "{}", finding.message);
    }
    assert!(said("REF002", "2024", &titles, Law::national()).is_empty());
}

#[test]
fn before_it_is_loaded_no_title_of_it_is_called_wrong() {
    let titles: Vec<String> = wide()
        .instruments()
        .iter()
        .map(|i| format!("《{}》", i.title))
        .collect();
    for finding in said("REF002", "2024", &titles, Law::compact()) {
        assert_eq!(
            finding.severity.as_str(),
            "undecided",
            "{}",
            finding.message
        );
    }
}

#[test]
fn the_other_rules_say_no_more_of_a_wide_text_than_is_known() {
    let basis = "《中华人民共和国煤炭法》第九百条第（九十）项";
    for law in [Law::compact(), Law::national()] {
        for code in ["REF003", "REF005", "REF006"] {
            assert!(severities(code, "2024", basis, law).is_empty(), "{code}");
        }
        assert_eq!(severities("TIM002", "2024", basis, law), ["undecided"]);
    }
    // A rule of a ministry cannot lengthen the limit, and only the wide table knows that it is one.
    let rule = "《道路交通事故处理程序规定》";
    assert_eq!(
        severities("TIM002", "2024", rule, Law::compact()),
        ["undecided"]
    );
    assert_eq!(
        severities("TIM002", "2024", rule, Law::national()),
        ["error"]
    );
}

#[test]
fn only_titles_that_claim_to_be_national_are_unknown() {
    let law = Law::national();
    for wrong in [
        "《中华人民共和国农机库棚建设法》",
        "《中华人民共和国乡村路灯条例》",
        "《乡村路灯管理条例》",
        "《农村厕所管理法》",
    ] {
        assert_eq!(
            severities("REF002", "2024", wrong, law),
            ["warning"],
            "{wrong}"
        );
        // A text newer than the table.
        assert_eq!(
            severities("REF002", "2026", wrong, law),
            ["undecided"],
            "{wrong}"
        );
    }
    for other in [
        "《乡村路灯管理办法》",
        "《中华人民共和国海关监管场所路灯管理规定》",
        "《松江省乡村路灯管理条例》",
        "《清源市路灯管理条例》",
        "《山东省防震减灾条例》",
        "《山西省供热条例》",
        "《恩施土家族苗族自治州路灯管理条例》",
        "《深圳经济特区路灯条例》",
        "《中国共产党农村基层组织工作条例》",
        "《党政机关厉行节约反对浪费条例》",
        "《党政机关公文处理工作条例》",
        "《企业工会工作条例》",
        "《中国人民解放军内务条例》",
        "《水质 化学需氧量的测定 重铬酸盐法》",
        "《水质氨氮的测定纳氏试剂分光光度法》",
        "《政府网站发展指引》",
        "《实施条例》",
        "《条例》",
        "乡村路灯管理条例",
        "相关法律、条例",
    ] {
        assert!(
            severities("REF002", "2024", other, law).is_empty(),
            "{other}"
        );
    }
}

proptest! {
    #[test]
    fn look_ups_in_both_tables_never_panic(text in "[\\PC法条例规定办法山东省市]{0,60}") {
        for law in [Law::compact(), Law::national()] {
            let _ = (law.by_title(&text), law.by_number(&text), law.by_id(&text), law.suggest(&text));
        }
    }
}
