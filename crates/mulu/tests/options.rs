//! Options of a check: what they take, and what they say where they take nothing.

use mulu::Options;

/// Two equal rows that promise too much.
const CATALOGUE: &str = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
  {"matter":{"primary":"甲"},"mode":["proactive"],"time_limit":{"text":"形成或者变更之日起30个工作日内"}},
  {"matter":{"primary":"甲"},"mode":["proactive"],"time_limit":{"text":"形成或者变更之日起30个工作日内"}}]}"#;

#[test]
fn options_that_say_nothing_name_what_they_take() {
    let wrong = |options: Options| {
        options
            .context()
            .expect_err("an error")
            .words(mulu::Lang::Zh)
    };
    let body = wrong(Options {
        body: Some("departmant".into()),
        ..Options::default()
    });
    assert!(body.contains("department"), "{body}");
    let level = wrong(Options {
        body: Some("政府工作部门@县".into()),
        ..Options::default()
    });
    assert!(level.contains("county"), "{level}");
    let day = wrong(Options {
        as_of: Some("2021-02-30".into()),
        ..Options::default()
    });
    assert!(day.contains("2021-02-30"), "{day}");
}

#[test]
fn a_body_may_be_named_by_its_official_terms() {
    let report = |body: &str| {
        let options = Options {
            body: Some(body.into()),
            ..Options::default()
        };
        mulu::check_json(CATALOGUE.as_bytes(), &options).expect("a known body")
    };
    assert_eq!(report("政府工作部门@县级"), report("department@county"));
    assert_eq!(report("人民政府"), report("government"));
    assert_ne!(report("村民委员会"), report("government"));
}

#[test]
fn rules_that_were_not_chosen_say_so_and_nothing_else() {
    let options = Options {
        rules: vec!["tim002".into(), "CHN".into()],
        ..Options::default()
    };
    let report = mulu::check_json(CATALOGUE.as_bytes(), &options).expect("options");
    let counts: Vec<(&str, u64)> = report
        .findings()
        .iter()
        .map(|finding| (&*finding.code, finding.count))
        .filter(|(code, _)| !code.starts_with("CHN"))
        .collect();
    assert_eq!(counts, [("TIM002", 2)]);
    for row in &report.tally {
        let is_chosen = row.code == "TIM002" || row.code.starts_with("CHN");
        let left_out = row.reasons.get("not_selected").copied().unwrap_or_default();
        assert_eq!(
            left_out,
            if is_chosen { 0 } else { row.targets },
            "{}",
            row.code
        );
    }
    let wrong = Options {
        rules: vec!["TIM02".into()],
        ..Options::default()
    };
    let error = wrong.context().expect_err("no such rule");
    assert_eq!(error.code(), "option");
    assert!(error.words(mulu::Lang::En).contains("TIM002"));
}
