//! What a cell was read as, in words for whoever typed it.

use mulu::Lang::{self, Zh};
use mulu::law::Law;
use mulu::parse::restate::{self, Restated};

fn words(read: &[Restated]) -> Vec<(&str, bool)> {
    read.iter()
        .map(|it| (it.words.as_str(), it.is_read))
        .collect()
}

#[test]
fn a_time_limit_clause_by_clause() {
    let read = restate::time_limit("信息形成或者变更之日起20个工作日内；看情况", Zh);
    assert_eq!(
        words(&read),
        [
            ("自信息形成或者变更之日起20个工作日内公开", true),
            ("无法识读:“看情况”", false)
        ]
    );
}

#[test]
fn a_basis_by_its_full_title_and_places() {
    let read = |text, lang: Lang| restate::basis(text, &Law::compact(), lang);
    assert_eq!(
        words(&read("政府信息公开条例第19条、第20条第1款第2项", Zh)),
        [(
            "《中华人民共和国政府信息公开条例》第十九条、第二十条第一款第（二）项",
            true
        )]
    );
    assert_eq!(
        words(&read("《无此条例》；《中华人民共和国水法》", Lang::En)),
        [
            ("not in the law table: 《无此条例》", false),
            ("《中华人民共和国水法》", true)
        ]
    );
}

#[test]
fn the_channels_that_are_chosen_or_may_be() {
    let read = restate::channels("■政府网站 □政府公报 ■公告栏：一楼大厅", Zh);
    let words = words(&read);
    assert_eq!(words.len(), 2, "{words:?}");
    assert_eq!(words.first(), Some(&("政府网站", true)));
}
