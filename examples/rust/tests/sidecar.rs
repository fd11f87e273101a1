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
fn a_wrong_option_is_a_clear_error() {
    let (head, body) = post(start(), "/check?profile=cm", b"{}");
    assert!(head.contains(" 400 "), "{head}");
    assert!(body.contains("\"option\""), "{body}");
}
