//! The reader of the column 公开依据, through its public door.

use mulu::law::Law;
use mulu::model::basis::BasisCitation;
use mulu::parse::basis::{BasisReading, basis};
use proptest::prelude::*;

fn read(cell: &str) -> BasisReading {
    basis(cell, &Law::national())
}

/// A citation in one line: title | instrument | numbers | articles.
fn line(c: &BasisCitation) -> String {
    let numbers: Vec<&str> = c
        .number
        .iter()
        .chain(&c.further_numbers)
        .map(String::as_str)
        .collect();
    let articles: Vec<String> = c
        .articles
        .iter()
        .map(|a| {
            let part =
                |n: Option<u16>, unit: &str| n.map(|n| format!("{unit}{n}")).unwrap_or_default();
            format!(
                "{}{}{}",
                a.article,
                part(a.paragraph, "p"),
                part(a.item, "i")
            )
        })
        .collect();
    let title = c.title.as_deref().unwrap_or("-");
    let instrument = c.instrument.as_deref().unwrap_or("-");
    format!(
        "{title}|{instrument}|{}|{}",
        numbers.join("+"),
        articles.join(",")
    )
}

#[track_caller]
fn cites(cell: &str, expected: &[&str]) {
    let reading = read(cell);
    let lines: Vec<String> = reading.citations.iter().map(line).collect();
    assert_eq!(lines, expected, "{cell}");
    assert_eq!(reading.unreadable, [], "{cell}");
    for citation in &reading.citations {
        assert_eq!(citation.span.slice(cell), citation.text, "{cell}");
    }
}

const REGULATION: &str = "中华人民共和国政府信息公开条例|disclosure-regulation";

fn regulation(rest: &str) -> String {
    format!("{REGULATION}|{rest}")
}

#[test]
fn numbers_in_every_form() {
    for (after, rest) in [
        ("", "|"),
        ("（国令第711号）", "国令第711号|"),
        ("(国务院令第711号)", "国务院令第711号|"),
        (
            "（中华人民共和国国务院令第711号）",
            "中华人民共和国国务院令第711号|",
        ),
        ("（国务院令 第 711 号）", "国务院令第711号|"),
        ("（国务院令第７１１号）", "国务院令第７１１号|"),
        ("【国务院令第711号】", "国务院令第711号|"),
        ("国务院令第711号", "国务院令第711号|"),
        ("（国务院第711号令）", "国务院第711号令|"),
        (
            "（国务院令第492号公布，第711号修订）",
            "国务院令第492号+国务院令第711号|",
        ),
        (
            "（国务院令第492号公布、国务院令第711号修订）",
            "国务院令第492号+国务院令第711号|",
        ),
        ("（2007年4月5日国务院令第492号公布）", "国务院令第492号|"),
        ("（2019年修订）", "|"),
        ("(国令第711号) 号", "国令第711号|"),
    ] {
        cites(
            &format!("《中华人民共和国政府信息公开条例》{after}"),
            &[&regulation(rest)],
        );
    }
    for written in [
        "国办发〔2019〕54号",
        "国办发[2019]54号",
        "国办发（2019）54号",
        "国办发(2019) 54号",
        "国办发【2019】54号",
        "国办发〔2019〕第54号",
        "国办发〔２０１９〕５４号",
        "国办发〔2019)54号",
    ] {
        let squeezed = written.replace(' ', "");
        let title = "关于全面推进基层政务公开标准化规范化工作的指导意见";
        cites(
            &format!("《国务院办公厅{title}》（{written}）"),
            &[&format!(
                "国务院办公厅{title}|grassroots-disclosure-opinions|{squeezed}|"
            )],
        );
        cites(
            written,
            &[&format!("-|grassroots-disclosure-opinions|{squeezed}|")],
        );
    }
}

#[test]
fn articles_in_every_form() {
    for (after, articles) in [
        ("第二十条", "20"),
        ("第20条", "20"),
        ("第２０条", "20"),
        ("第 二十 条", "20"),
        ("第二十条第七项", "20i7"),
        ("第二十条第（七）项", "20i7"),
        ("第二十条第(7)项", "20i7"),
        ("第二十条（七）项", "20i7"),
        ("第二十条第一款第（七）项", "20p1i7"),
        ("第二十条第二款", "20p2"),
        ("第十条第一、三款", "10p1,10p3"),
        ("第二十条第（一）、（二）项", "20i1,20i2"),
        ("第二十条第（一）（二）项", "20i1,20i2"),
        ("第二十条第（一）项、第（五）项", "20i1,20i5"),
        ("第十条第一款、第二款", "10p1,10p2"),
        ("第二十、二十一条", "20,21"),
        ("第二十条、第二十一条", "20,21"),
        ("第二十条和第二十一条第一款", "20,21p1"),
        ("第十九条至第二十一条", "19,20,21"),
        ("第十九至二十一条", "19,20,21"),
        ("第19-21条", "19,20,21"),
        ("第三章第二十条", "20"),
        ("\n第二十条", "20"),
        ("（第二十条）", "20"),
        ("第一千二百六十条", "1260"),
        ("第一百零三条", "103"),
    ] {
        let cell = format!("《中华人民共和国政府信息公开条例》{after}");
        cites(&cell, &[&regulation(&format!("|{articles}"))]);
    }
}

#[test]
fn lists_of_texts() {
    let two = ["水法|water-law||", "防洪法|flood-control-law||"];
    for cell in [
        "《水法》《防洪法》",
        "《水法》、《防洪法》",
        "《水法》；《防洪法》",
        "《水法》\n《防洪法》",
        "1.《水法》2.《防洪法》",
        "1、《水法》；\n2、《防洪法》",
        "（1）《水法》（2）《防洪法》",
        "1）《水法》\n2）《防洪法》",
        "①《水法》②《防洪法》",
        "一、《水法》\n二、《防洪法》",
        "《水法》和《防洪法》等法律法规",
        "根据《水法》《防洪法》",
        "水法、防洪法",
        "〈水法〉〈防洪法〉",
        "<水法>;<防洪法>",
        "«水法»、«防洪法»",
        "《水法》及《防洪法》的相关规定",
    ] {
        cites(cell, &two);
    }
    cites(
        "《中华人民共和国政府信息公开条例》（国令第711号）、《关于全面推进政务公开工作的意见》（中办发〔2016〕8号）",
        &[
            &regulation("国令第711号|"),
            "关于全面推进政务公开工作的意见|disclosure-opinions|中办发〔2016〕8号|",
        ],
    );
    cites(
        "《水法》第39条；《防洪法》第二十九条",
        &["水法|water-law||39", "防洪法|flood-control-law||29"],
    );
}

#[test]
fn titles_in_odd_forms() {
    cites(
        "《中华人民共和国预算法》及其实施条例",
        &[
            "中华人民共和国预算法|budget-law||",
            "中华人民共和国预算法实施条例|budget-regulation||",
        ],
    );
    cites(
        "《税收征收管理法》及其实施细则",
        &[
            "税收征收管理法|tax-collection-law||",
            "税收征收管理法实施细则|tax-regulation||",
        ],
    );
    cites(
        "《中华人民共和国\n政府信息公开\n条例》",
        &[&regulation("|")],
    );
    cites("《信息公开条例》及相关规定", &["信息公开条例|-||"]);
    cites("《政府信息公开条件》", &["政府信息公开条件|-||"]);
    cites("《收养法》", &["收养法|adoption-law||"]);
    cites(
        "中华人民共和国政府信息公开条例第二十条",
        &[&regulation("|20")],
    );
    cites("某某市河道采砂管理办法", &["某某市河道采砂管理办法|-||"]);
    cites(
        "《水利部办公厅关于印发〈水利领域基层政务公开标准指引〉的通知》(办综〔2022〕268号)",
        &[
            "水利部办公厅关于印发〈水利领域基层政务公开标准指引〉的通知|water-field-guide|办综〔2022〕268号|",
        ],
    );
    cites(
        "国务院办公厅《关于全面推进基层政务公开标准化规范化工作的指导意见》",
        &["关于全面推进基层政务公开标准化规范化工作的指导意见|grassroots-disclosure-opinions||"],
    );
    cites(
        "国办发〔2019〕54号《关于全面推进基层政务公开标准化规范化工作的指导意见》",
        &[
            "关于全面推进基层政务公开标准化规范化工作的指导意见|grassroots-disclosure-opinions|国办发〔2019〕54号|",
        ],
    );
    cites(
        "《最低生活保障审核审批办法（试行）》（民发〔2012〕220号）",
        &["最低生活保障审核审批办法（试行）|minimum-living-measures-2012|民发〔2012〕220号|"],
    );
    cites(
        "《最低生活保障审核审批办法》（试行）",
        &["最低生活保障审核审批办法|minimum-living-measures-2012||"],
    );
    cites(
        "《政务公开标准》GB/T 12345.1-2021",
        &["政务公开标准|-|GB/T12345.1-2021|"],
    );
    cites(
        "《2018-2020年农机购置补贴实施指导意见》",
        &["2018-2020年农机购置补贴实施指导意见|-||"],
    );
    cites("第二十条", &["-|-||20"]);
}

#[test]
fn what_is_no_citation_is_shown() {
    for cell in ["见文件", "按照有关规定", "相关法律法规", "上级文件", "无"] {
        let reading = read(cell);
        assert_eq!(reading.citations, [], "{cell}");
        assert_eq!(reading.unreadable.len(), 1, "{cell}");
    }
    let cell = "《水法》；\n见文件";
    assert_eq!(read(cell).unreadable[0].slice(cell), "见文件");
    for cell in ["", " ", "\n\n", "/", "——", "、", "1.", "《》"] {
        assert_eq!(read(cell).unreadable, [], "{cell}");
    }
}

#[test]
fn marks_that_do_not_close() {
    for (cell, alone) in [
        ("《教育部关于推进中小学信息公开工作的意见", vec!["《"]),
        ("《水法；《防洪法》", vec!["《"]),
        ("水法》", vec!["》"]),
        ("《水法〉", vec!["《水法〉"]),
        ("〈民发〔2018)23号〕", vec!["〈", "〔2018)", "〕"]),
        ("《水法》（国令第1号", vec!["（"]),
        ("《水法》", vec![]),
        ("1）《水法》", vec![]),
        ("《关于印发〈水法》的通知》", vec!["〈", "》"]),
    ] {
        let reading = read(cell);
        let found: Vec<&str> = reading.unbalanced.iter().map(|s| s.slice(cell)).collect();
        assert_eq!(found, alone, "{cell}");
        assert!(!reading.citations.is_empty(), "{cell}");
    }
    assert_eq!(
        read("《教育部关于推进中小学信息公开工作的意见；《水法》")
            .citations
            .len(),
        2,
    );
}

#[test]
fn a_number_too_long_to_be_one_is_no_article() {
    for cell in [
        "《水法》第7777777777条",
        "《关于信息公开工作的意见》（教办〔2010〕7777777777号）",
        "《水法》第九九九九九九九九九九条",
    ] {
        check(cell);
        assert!(read(cell).citations[0].articles.is_empty(), "{cell}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read(cell in "\\PC{0,80}") {
        check(&cell);
    }

    #[test]
    fn any_basis_like_text_is_read(
        cell in "[《》〈〉<>«»（）()〔〕\\[\\]第号令条款项之至、，；;。\n 一二十百千0-9０-９A-Z/\\-国务院办发水法及其实施条例]{0,80}"
    ) {
        check(&cell);
    }
}

fn check(cell: &str) {
    let reading = read(cell);
    let length = u32::try_from(cell.chars().count()).expect("a short text");
    let spans = reading.citations.iter().map(|c| c.span);
    for span in spans
        .chain(reading.unreadable.clone())
        .chain(reading.unbalanced.clone())
    {
        assert!(
            span.start < span.end && span.end <= length,
            "{cell} {span:?}"
        );
    }
    for citation in &reading.citations {
        assert_eq!(citation.span.slice(cell), citation.text);
        let json = serde_json::to_string(citation).expect("plain data");
        assert_eq!(
            &serde_json::from_str::<BasisCitation>(&json).expect("plain data"),
            citation
        );
    }
}
