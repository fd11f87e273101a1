//! The law tables: look-ups, editions by date, repeals, citations, parameters.

use chrono::NaiveDate;
use mulu::law::{
    Citation, Existence, How, Instrument, Law, Over, Rank, Status, TABLE_DATE, id, number_key,
    title_key,
};
use proptest::prelude::*;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar")
}

fn titled(title: &str) -> Option<(&'static str, How)> {
    Law::national()
        .by_title(title)
        .map(|m| (m.instrument.slug, m.how))
}

fn numbered(number: &str) -> Option<&'static str> {
    Law::national().by_number(number).map(|m| m.instrument.slug)
}

fn disclosure() -> &'static Instrument {
    id::DISCLOSURE_REGULATION.instrument()
}

#[test]
fn titles_are_found_in_every_form() {
    let found = |how| Some(("disclosure-regulation", how));
    assert_eq!(titled("中华人民共和国政府信息公开条例"), found(How::Exact));
    assert_eq!(
        titled("《中华人民共和国政府信息公开条例》"),
        found(How::Exact)
    );
    assert_eq!(
        titled("《中华人民共和国\n政府信息公开条例》"),
        found(How::Exact)
    );
    assert_eq!(titled("〈政府信息公开条例〉"), found(How::ShortTitle));
    assert_eq!(
        titled("政府信息公开条例（2019年修订）"),
        found(How::ShortTitle)
    );
    assert_eq!(titled("政府信息公开条例(2019)"), found(How::ShortTitle));
    assert_eq!(titled("招投标法"), Some(("bidding-law", How::Alias)));
    assert_eq!(
        titled("村民委员会组织法"),
        Some(("village-committees-law", How::ShortTitle))
    );
    assert_eq!(
        titled("《关于全面推进基层政务公开标准化规范化工作的指导意见》"),
        Some(("grassroots-disclosure-opinions", How::ShortTitle)),
    );
    for wrong in [
        "",
        "《》",
        "信息公开条例",
        "政府信息公开条件",
        "中华人民共和国",
        "法",
    ] {
        assert_eq!(titled(wrong), None, "{wrong}");
    }
}

#[test]
fn every_title_and_alias_finds_its_instrument() {
    let law = Law::national();
    for i in law.instruments() {
        let found = law.by_title(i.title).expect(i.title);
        assert_eq!(
            (found.instrument.slug, found.how),
            (i.slug, How::Exact),
            "{}",
            i.title
        );
        for alias in i.aliases {
            let found = law.by_title(alias).expect(alias);
            assert_eq!(found.instrument.slug, i.slug, "{alias}");
        }
        assert!(std::ptr::eq(law.by_id(i.slug).expect(i.slug), i));
        assert!(i.id.is_none_or(|id| std::ptr::eq(id.instrument(), i)));
    }
}

#[test]
fn numbers_are_found_in_every_form() {
    for written in [
        "国务院令第711号",
        "国令第711号",
        "国务院令711号",
        "国令711",
        "（国务院令第７１１号）",
        "中华人民共和国国务院令 第 711 号",
        "国务院令（第711号）",
        "国务院令第492号",
        "国令第492号",
    ] {
        assert_eq!(
            numbered(written),
            Some("disclosure-regulation"),
            "{written}"
        );
    }
    for written in [
        "国办发〔2019〕54号",
        "国办发[2019]54号",
        "国办发(2019)54号",
        "国办发（2019）第54号",
        "国办发【2019】54号",
        "国办发〔2019)54号",
        "国办发〔２０１９〕５４号",
        " 国办发 〔2019〕 054 号 ",
    ] {
        assert_eq!(
            numbered(written),
            Some("grassroots-disclosure-opinions"),
            "{written}"
        );
    }
    assert_eq!(numbered("办综〔2022〕268号"), Some("water-field-guide"));
    for wrong in [
        "",
        "号",
        "第号",
        "国令第000号",
        "〔2019〕54号",
        "国办发54号",
        "54",
        "令第5号",
    ] {
        assert_eq!(numbered(wrong), None, "{wrong}");
    }
}

#[test]
fn slips_get_a_suggestion_and_strangers_none() {
    let law = Law::national();
    let near = |title| law.suggest(title).map(|i| i.slug);
    assert_eq!(near("《政府信息公开条件》"), Some("disclosure-regulation"));
    assert_eq!(near("《信息公开条例》"), Some("disclosure-regulation"));
    assert_eq!(
        near("中华人民共和国水污染防冶法"),
        Some("water-pollution-law")
    );
    assert_eq!(near("某某市户外广告设施和招牌设置管理条例"), None);
    assert_eq!(near(""), None);
    assert_eq!(near("法"), None);
}

#[test]
fn the_edition_follows_the_date() {
    let articles = |on| disclosure().edition_on(on).and_then(|e| e.articles);
    assert_eq!(articles(day(2008, 4, 30)), None);
    assert_eq!(articles(day(2008, 5, 1)), Some(38));
    assert_eq!(articles(day(2019, 5, 14)), Some(38));
    assert_eq!(articles(day(2019, 5, 15)), Some(56));
    assert_eq!(
        disclosure().status_on(day(2008, 4, 30)),
        Status::NotYetInForce
    );
    assert_eq!(
        disclosure().status_over(day(2008, 1, 1), day(2008, 12, 31)),
        Over::Changes,
    );
    let revised = disclosure().editions.last();
    assert_eq!(revised.map(|e| e.numbers), Some(&["国务院令第711号"][..]));
    assert_eq!(
        disclosure().status_over(day(2020, 1, 1), day(2020, 12, 31)),
        Over::Same(Status::InForce(revised)),
    );
}

#[test]
fn repeals_take_effect_on_their_day() {
    for (instrument, on, by) in [
        (id::ADOPTION_LAW, day(2021, 1, 1), id::CIVIL_CODE),
        (id::CONTRACT_LAW, day(2021, 1, 1), id::CIVIL_CODE),
        (
            id::ENVIRONMENTAL_NOISE_LAW,
            day(2022, 6, 5),
            id::NOISE_POLLUTION_LAW,
        ),
        (
            id::FILING_REGULATION_2001,
            day(2024, 11, 1),
            id::FILING_REVIEW_REGULATION,
        ),
        (
            id::ARCHIVES_MEASURES,
            day(2024, 3, 1),
            id::ARCHIVES_REGULATION,
        ),
        (
            id::PETITION_REGULATION,
            day(2022, 5, 1),
            id::PETITION_WORK_REGULATION,
        ),
    ] {
        let i = instrument.instrument();
        let eve = on.pred_opt().expect("a day before");
        assert_eq!(i.status_on(on), Status::Repealed { on, by }, "{instrument}");
        assert!(
            matches!(i.status_on(eve), Status::InForce(_)),
            "{instrument}"
        );
        assert_eq!(i.status_over(eve, on), Over::Changes, "{instrument}");
        assert_eq!(i.successor, Some(by));
    }
    assert!(
        !id::PETITION_REGULATION
            .instrument()
            .repealed
            .expect("repealed")
            .text_read
    );
}

#[test]
fn what_was_not_checked_is_unknown() {
    let cited = Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS);
    let document = cited.instrument.instrument();
    assert_eq!(document.status_on(day(2022, 1, 1)), Status::Unknown);
    assert_eq!(document.edition_on(day(2022, 1, 1)), None);
    assert_eq!(cited.exists(), Existence::Yes);
    assert_eq!(cited.article(3).exists(), Existence::Unknown);
    assert!(!disclosure().is_checked_on(day(2026, 11, 23)));
    assert_eq!(TABLE_DATE, day(2025, 4, 30));
}

#[test]
fn citations_exist_or_not() {
    let article = |n| Citation::of(id::DISCLOSURE_REGULATION).article(n);
    let there = [
        article(1),
        article(56),
        article(20).item(15),
        article(20).paragraph(1).item(7),
        article(10).paragraph(3),
    ];
    for citation in there {
        assert_eq!(citation.exists(), Existence::Yes, "{}", citation.zh());
    }
    let absent = [
        article(0),
        article(58),
        article(20).item(16),
        article(20).paragraph(2),
        article(26).item(1),
        article(20).item(0),
    ];
    for citation in absent {
        assert_eq!(citation.exists(), Existence::No, "{}", citation.zh());
    }
    let old = |n| article(n).edition(2008, 5, 1);
    assert_eq!(old(38).exists(), Existence::Yes);
    assert_eq!(old(39).exists(), Existence::No);
    assert_eq!(old(10).item(12).exists(), Existence::Unknown);
    assert_eq!(article(1).edition(2010, 1, 1).exists(), Existence::Unknown);
    assert_eq!(
        Citation::of(id::CIVIL_CODE).article(1260).exists(),
        Existence::Yes
    );
    assert_eq!(
        Citation::of(id::CIVIL_CODE).article(1261).exists(),
        Existence::No
    );
}

#[test]
fn citations_read_well() {
    let cited = Citation::of(id::CIVIL_CODE);
    for (n, words) in [
        (1, "一"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (100, "一百"),
        (101, "一百零一"),
        (110, "一百一十"),
        (1008, "一千零八"),
        (1260, "一千二百六十"),
    ] {
        assert_eq!(
            cited.article(n).zh(),
            format!("《中华人民共和国民法典》第{words}条")
        );
    }
    assert_eq!(
        cited.article(7).paragraph(2).item(3).en(),
        "Civil Code, art. 7 para. 2 item 3"
    );
    assert_eq!(
        Citation::of(id::DISCLOSURE_REGULATION)
            .article(20)
            .paragraph(1)
            .item(7)
            .zh(),
        "《中华人民共和国政府信息公开条例》第二十条第一款第（七）项",
    );
}

#[test]
fn the_table_is_well_formed() {
    let law = Law::compact();
    assert!(law.instruments().count() >= 250);
    for i in law.instruments() {
        let effective: Vec<_> = i.editions.iter().filter_map(|e| e.effective_from).collect();
        assert!(effective.is_sorted(), "{}", i.slug);
        let since = i.in_force_from.or(i.in_force_by);
        if let (Some(since), Some(&first)) = (since, effective.first()) {
            assert!(since <= first, "{}", i.slug);
        }
        for e in i.editions {
            if let (Some(adopted), Some(from)) = (e.adopted_on, e.effective_from) {
                assert!(adopted <= from, "{}", i.slug);
            }
            let last = e
                .items
                .listed
                .iter()
                .chain(e.paragraphs.listed)
                .map(|&(a, _)| a)
                .max();
            assert!(
                e.articles.is_none_or(|n| last.is_none_or(|last| last <= n)),
                "{}",
                i.slug
            );
        }
        if let Some(repeal) = i.repealed {
            let by = Citation {
                article: repeal.article,
                ..Citation::of(repeal.by)
            };
            assert_eq!(by.exists(), Existence::Yes, "{}", i.slug);
        }
        assert_eq!(
            i.region.is_some(),
            i.rank == Rank::LocalRegulation,
            "{}",
            i.slug
        );
    }
}

#[test]
fn the_digest_input_is_stable() {
    let bytes = || {
        let mut all = Vec::new();
        Law::compact().digest_input(&mut |part| all.extend_from_slice(part));
        all
    };
    assert_eq!(bytes(), bytes());
}

proptest! {
    #[test]
    fn look_ups_never_panic(text in "\\PC{0,40}") {
        let law = Law::national();
        let _ = (law.by_title(&text), law.by_number(&text), law.by_id(&text), law.suggest(&text));
        let _ = (title_key(&text), number_key(&text));
    }

    #[test]
    fn law_like_text_never_panics(text in "[国令法第号〔〕()（）《》0-9０-９条例年修订 ]{0,40}") {
        let law = Law::national();
        let _ = (law.by_title(&text), law.by_number(&text), law.suggest(&text));
    }
}
