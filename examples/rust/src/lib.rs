//! A small service beside a portal: `POST /check` with a catalogue (JSON, xlsx, csv) gives its report, and
//! `POST /entry` with one entry (JSON) the report that the form in the browser gave.
//!
//! Options come as a query of the core's own names: `/check?name=list.xlsx&as_of=2024-06-30&lang=en`. What is refused
//! is answered with a code and one sentence in Chinese, the English beside it.

use std::io::{Cursor, Read};

use mulu::report::Report;
use mulu::{Error, Lang, Options};
use serde_json::{Map, Value};
use tiny_http::{Header, Method, Request, Response, Server};

/// The largest body taken, in bytes.
const LARGEST: u64 = 32 * 1024 * 1024;

/// Answers requests until the server is dropped.
pub fn serve(server: &Server) {
    for mut request in server.incoming_requests() {
        let answer = answer(&mut request);
        // A client that hung up is no concern of the service's.
        drop(request.respond(answer));
    }
}

fn answer(request: &mut Request) -> Response<Cursor<Vec<u8>>> {
    let url = request.url().to_owned();
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let judge = match path {
        "/check" => mulu_table::check,
        "/entry" => check_entry,
        _ => {
            let known = "没有这个地址,有 POST /check 和 POST /entry / no such address; there are POST /check and POST /entry";
            return json(404, problem("not_found", known));
        }
    };
    if *request.method() != Method::Post {
        return json(405, problem("method", "请用 POST / use POST"));
    }
    let mut body = Vec::new();
    match request.as_reader().take(LARGEST + 1).read_to_end(&mut body) {
        Err(why) => {
            let broken =
                format!("内容没有收全,请再发一次 / the body broke off; send it again ({why})");
            return json(400, problem("io", &broken));
        }
        Ok(_) if body.len() as u64 > LARGEST => {
            return json(413, problem("too_large", "至多 32 MB / at most 32 MB"));
        }
        Ok(_) => {}
    }
    match options(query).and_then(|options| judge(&body, &options)) {
        Ok(report) => json(200, report.to_json()),
        Err(error) => {
            let [zh, en] = [Lang::Zh, Lang::En].map(|lang| error.words(lang));
            json(400, problem(error.code(), &format!("{zh} / {en}")))
        }
    }
}

fn check_entry(entry: &[u8], options: &Options) -> Result<Report, Error> {
    options.catalogue_only()?;
    let name = options.name.as_deref().unwrap_or_default();
    Ok(mulu::check_entry_json_in(entry, name, &options.context()?))
}

/// Options from a query: a list as its words with commas between, a number as a number.
fn options(query: &str) -> Result<Options, Error> {
    let mut members = Map::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let value = match &*name {
            "profile" | "rules" => value.split(',').map(Value::from).collect(),
            "max_samples" => value
                .parse::<u64>()
                .map_or_else(|_| Value::from(&*value), Value::from),
            _ => Value::from(&*value),
        };
        members.insert(name.into_owned(), value);
    }
    Options::from_members(&members)
}

fn problem(code: &str, message: &str) -> String {
    serde_json::json!({ "code": code, "message": message }).to_string()
}

fn json(status: u16, body: String) -> Response<Cursor<Vec<u8>>> {
    let kind = Header::from_bytes("Content-Type", "application/json; charset=utf-8");
    let response = Response::from_data(body.into_bytes()).with_status_code(status);
    match kind {
        Ok(kind) => response.with_header(kind),
        Err(()) => response,
    }
}
