//! The service answers over the loopback as it says it does.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;

use mulu::report::{Report, Verdict};

fn start() -> SocketAddr {
    let server = tiny_http::Server::http("127.0.0.1:0").expect("a free port");
    let address = server.server_addr().to_ip().expect("an address");
    thread::spawn(move || mulu_example_sidecar::serve(&server));
    address
}

fn post(address: SocketAddr, target: &str, body: &[u8]) -> (String, String) {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let head = format!(
        "POST {target} HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).expect("sent");
    stream.write_all(body).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
    (head.to_owned(), body.to_owned())
}

#[test]
fn a_catalogue_gives_the_report_the_library_gives() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../data/water-bureau-2020.xlsx"
    );
    let bytes = std::fs::read(path).expect("the example workbook");
    let (head, body) = post(start(), "/check?name=water-bureau-2020.xlsx", &bytes);
    assert!(head.contains(" 200 "), "{head}");
    let report = Report::from_json(&body).expect("a report");
    assert_eq!(report.verdict, Verdict::ViolationsFound);
    let options = mulu::Options {
        name: Some("water-bureau-2020.xlsx".into()),
        ..mulu::Options::default()
    };
    assert_eq!(
        body,
        mulu_table::check(&bytes, &options)
            .expect("a report")
            .to_json()
    );
}

#[test]
fn an_entry_gives_the_report_of_a_form() {
    let entry = r#"{"matter":{"primary":"规划"},"time_limit":{"text":"30个工作日内"},"mode":["proactive"]}"#;
    let target = "/entry?body=department@county&as_of=2024-12-31";
    let (head, body) = post(start(), target, entry.as_bytes());
    assert!(head.contains(" 200 "), "{head}");
    let options = mulu::Options {
        body: Some("department@county".into()),
        as_of: Some("2024-12-31".into()),
        ..mulu::Options::default()
    };
    let context = options.context().expect("options");
    let report = mulu::check_entry_json_in(entry.as_bytes(), "", &context);
    assert_eq!(body, report.to_json());
}

#[test]
fn what_is_no_door_says_which_there_are() {
    for target in ["/", "/entries"] {
        let (head, body) = post(start(), target, b"{}");
        assert!(head.contains(" 404 "), "{head}");
        assert!(body.contains("POST /entry"), "{body}");
    }
}

#[test]
fn a_wrong_option_is_a_clear_error() {
    let (head, body) = post(start(), "/check?profile=cm", b"{}");
    assert!(head.contains(" 400 "), "{head}");
    assert!(body.contains("\"option\""), "{body}");
}

#[test]
fn what_is_refused_says_why_in_both_languages() {
    let entry = br#"{"matter":{"primary":"A"}}"#;
    for (target, code, words) in [
        ("/check?as_off=2024-06-30", "unknown_option", "as_of"),
        ("/check?max_samples=many", "option", "many"),
        ("/entry?kind=draft&as_of=2024-06-30", "option", "catalogue"),
    ] {
        let (head, body) = post(start(), target, entry);
        assert!(head.contains(" 400 "), "{target}: {head}");
        let answer: serde_json::Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(answer["code"], code, "{target}");
        let message = answer["message"].as_str().unwrap_or_default();
        assert!(
            message.contains(words) && message.contains(" / "),
            "{message}"
        );
    }
}

#[test]
fn a_query_is_read_as_forms_write_it() {
    let name = "%E6%B8%85%E6%BA%90+%E7%9B%AE%E5%BD%95.json";
    let target = format!("/entry?name={name}&as_of=2024-06-30&rules=TIM,CHN001");
    let (head, body) = post(start(), &target, br#"{"matter":{"primary":"A"}}"#);
    assert!(head.contains(" 200 "), "{head} {body}");
    let report = Report::from_json(&body).expect("a report");
    assert_eq!(report.inputs[0].name, "清源 目录.json");
    assert!(
        report
            .findings
            .iter()
            .all(|finding| !finding.code.starts_with("REF"))
    );
}
