//! What a caller gets from a server that misbehaves, the same over both transports, and what the
//! server sees of it: the table in FAULTS.md.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::fmt::Write as _;
use std::time::Duration;

use common::{DOCUMENTED, FaultyServer, NOT_FOUND, Outcome, Step, Via, config, update};
use generated::{Error, Retry};

/// The timeout of a call.
const TIMEOUT: Duration = Duration::from_millis(400);

/// The limit of a response body.
const MAX_BODY: usize = 256 * 1024;

/// Something that a server does, and what a caller gets then, as the table says.
struct Fault {
    what: &'static str,
    steps: Vec<Step>,
    outcome: &'static str,
}

#[test]
fn each_fault_has_the_outcome_that_the_table_says() {
    let faults = faults();
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let threads = faults.iter().map(|fault| {
            scope.spawn(|| {
                Via::ALL.map(|via| {
                    let server = FaultyServer::start(fault.steps.clone());
                    let config = config(server.url()).timeout(TIMEOUT).max_body(MAX_BODY);
                    let outcome = via.call(config.retry(Retry::none()), update());
                    let seen = server.seen();
                    assert_eq!(seen.connections, 1, "{via:?}: {}", fault.what);
                    let reads = matches!(fault.steps.first(), Some(Step::Read));
                    assert_eq!(seen.requests.len(), usize::from(reads), "{}", fault.what);
                    (via, outcome)
                })
            })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let mut wrong = String::new();
    for (fault, outcomes) in faults.iter().zip(&outcomes) {
        for (via, outcome) in outcomes {
            let found = described(outcome);
            if found != fault.outcome {
                let shown = outcome.as_ref().map(|response| response.drift());
                let _ = writeln!(wrong, "{via:?}: {}: {found}: {shown:?}", fault.what);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_table_has_each_fault() {
    let table = include_str!("../../FAULTS.md").replace("\r\n", "\n");
    for Fault { what, outcome, .. } in faults() {
        let row = format!("| {what} | {outcome} |\n");
        assert!(table.contains(&row), "FAULTS.md does not have\n{row}");
    }
    let rows = table.lines().filter(|line| line.starts_with("| ")).count();
    assert!(rows >= faults().len());
}

/// The outcome of a call in the words of the table.
fn described(outcome: &Outcome) -> String {
    let error = match outcome {
        Ok(response) if response.drift().is_empty() => {
            return format!("the response, `{}`", response.status().as_u16());
        }
        Ok(response) => {
            let status = response.status().as_u16();
            return format!("the response, `{status}`, with drift");
        }
        Err(error) => error,
    };
    let mut text = match error {
        Error::Transport(error) if error.is_connect() && error.is_timeout() => {
            "`Transport`, `is_connect`, `is_timeout`"
        }
        Error::Transport(error) if error.is_connect() => "`Transport`, `is_connect`",
        Error::Transport(error) if error.is_timeout() => "`Transport`, `is_timeout`",
        Error::Transport(error) if error.is_too_large() => "`Transport`, `is_too_large`",
        Error::Transport(_) => "`Transport`",
        Error::Api(failure) if failure.body().is_some() => "`Api` with a typed body",
        Error::Api(failure) if failure.interruption().is_some() => "`Api`, interrupted",
        Error::Api(failure) if failure.raw().is_empty() => "`Api` without a body",
        Error::Api(_) => "`Api` with the raw body",
        Error::Decode(_) => "`Decode`",
        _ => "another error",
    }
    .to_owned();
    if let Some(status) = error.status() {
        let _ = write!(text, ", status `{}`", status.as_u16());
    }
    text
}

const OK: &str = "HTTP/1.1 200 OK\r\n";
const PAUSE: Duration = Duration::from_millis(20);

fn fault(what: &'static str, outcome: &'static str, steps: impl Into<Vec<Step>>) -> Fault {
    let steps = steps.into();
    Fault {
        what,
        steps,
        outcome,
    }
}

fn send(bytes: impl Into<Vec<u8>>) -> Step {
    Step::Send(bytes.into())
}

fn drip(text: &str) -> Step {
    Step::Drip(text.into(), PAUSE)
}

/// A complete response with this status, these headers and this body.
fn response(head: &str, body: impl AsRef<[u8]>) -> Step {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n", body.len());
    send([head.as_bytes(), body].concat())
}

fn faults() -> Vec<Fault> {
    let parts = [
        connections(),
        truncations(),
        bodies(),
        statuses(),
        failures(),
        heads(),
    ];
    parts.into_iter().flatten().collect()
}

fn connections() -> Vec<Fault> {
    use Step::{Drip, Read, ReadHead, Reset, Stall};
    let length = DOCUMENTED.len();
    let head = format!("{OK}content-length: {length}\r\n\r\n");
    let chunked = format!("{OK}transfer-encoding: chunked\r\n\r\n");
    let chunk = format!("{length:x}\r\n{DOCUMENTED}\r\n");
    vec![
        fault("closes the connection at once", "`Transport`", []),
        fault("resets the connection at once", "`Transport`", [Reset]),
        fault("resets it after the request", "`Transport`", [Read, Reset]),
        fault(
            "resets it within the head",
            "`Transport`",
            [Read, send("HTTP/1.1 200 O"), Reset],
        ),
        fault(
            "resets it within the body",
            "`Transport`, status `200`",
            [Read, send(format!("{head}{{")), drip(" "), Reset],
        ),
        fault("says nothing", "`Transport`, `is_timeout`", [Read, Stall]),
        fault(
            "sends the head byte by byte, too slowly",
            "`Transport`, `is_timeout`",
            [Read, drip(&head)],
        ),
        fault(
            "sends the body byte by byte, too slowly",
            "`Transport`, `is_timeout`, status `200`",
            [Read, send(&*head), drip(DOCUMENTED)],
        ),
        fault(
            "sends the chunks byte by byte, too slowly",
            "`Transport`, `is_timeout`, status `200`",
            [Read, send(&*chunked), drip(&chunk)],
        ),
        fault(
            "sends the response byte by byte, in time",
            "the response, `200`",
            [
                Read,
                send(&*head),
                Drip(DOCUMENTED.into(), Duration::from_micros(50)),
            ],
        ),
        fault(
            "responds before it has read the request",
            "`Api` without a body, status `413`",
            [ReadHead, response("413 Content Too Large", "")],
        ),
        fault(
            "sends a body without an end",
            "`Transport`, `is_too_large`, status `200`",
            [Read, send(&*chunked), Step::Forever(endless_chunk())],
        ),
        fault(
            "sends headers without an end",
            "`Transport`",
            [Read, send(OK), Step::Forever(b"x-a: b\r\n".repeat(512))],
        ),
    ]
}

/// A chunk of 4 KiB.
fn endless_chunk() -> Vec<u8> {
    format!("1000\r\n{}\r\n", " ".repeat(4096)).into()
}

fn truncations() -> Vec<Fault> {
    use Step::Read;
    let length = DOCUMENTED.len();
    let cut = &DOCUMENTED[..100];
    vec![
        fault(
            "ends within the head",
            "`Transport`",
            [Read, send(format!("{OK}content-le"))],
        ),
        fault(
            "ends within a body of a stated length",
            "`Transport`, status `200`",
            [
                Read,
                send(format!("{OK}content-length: {length}\r\n\r\n{cut}")),
            ],
        ),
        fault(
            "ends within a chunk",
            "`Transport`, status `200`",
            [
                Read,
                send(format!(
                    "{OK}transfer-encoding: chunked\r\n\r\n{length:x}\r\n{cut}"
                )),
            ],
        ),
        fault(
            "ends between two chunks",
            "`Transport`, status `200`",
            [
                Read,
                send(format!(
                    "{OK}transfer-encoding: chunked\r\n\r\n64\r\n{cut}\r\n"
                )),
            ],
        ),
        fault(
            "ends within a body whose length it does not state",
            "`Decode`, status `200`",
            [Read, send(format!("{OK}\r\n{cut}"))],
        ),
        fault(
            "ends after a body whose length it does not state",
            "the response, `200`",
            [Read, send(format!("{OK}\r\n{DOCUMENTED}"))],
        ),
    ]
}

fn bodies() -> Vec<Fault> {
    let body = |what, outcome, body: Vec<u8>| {
        let headers = "200 OK\r\ncontent-type: application/json";
        fault(what, outcome, [Step::Read, response(headers, body)])
    };
    let deep = format!(
        r#"{{"new": {}1{}}}"#,
        "[".repeat(50_000),
        "]".repeat(50_000)
    );
    let html = "200 OK\r\ncontent-type: text/html";
    vec![
        fault(
            "sends a web page",
            "`Decode`, status `200`",
            [Step::Read, response(html, "<html></html>")],
        ),
        body("sends an empty body", "`Decode`, status `200`", vec![]),
        body("sends `null`", "`Decode`, status `200`", b"null".to_vec()),
        body(
            "sends a list in place of an object",
            "`Decode`, status `200`",
            b"[]".to_vec(),
        ),
        body(
            "sends bytes that are not UTF-8 in a string",
            "the response, `200`, with drift",
            b"{\"url\": \"a\xff\"}".to_vec(),
        ),
        body(
            "sends a byte order mark",
            "the response, `200`, with drift",
            format!("\u{feff}{DOCUMENTED}").into(),
        ),
        body(
            "sends half of a surrogate pair",
            "the response, `200`, with drift",
            br#"{"url": "\ud800"}"#.to_vec(),
        ),
        body(
            "sends a property twice",
            "the response, `200`, with drift",
            br#"{"url": "a", "url": "b"}"#.to_vec(),
        ),
        body(
            "sends a wrong type in an optional property",
            "the response, `200`, with drift",
            br#"{"configuration": 5}"#.to_vec(),
        ),
        body(
            "sends an unknown property, nested 50,000 times",
            "the response, `200`",
            deep.into(),
        ),
        body(
            "sends more than the limit",
            "`Transport`, `is_too_large`, status `200`",
            vec![b' '; MAX_BODY + 1],
        ),
        fault(
            "states a length beyond the limit",
            "`Transport`, `is_too_large`, status `200`",
            [
                Step::Read,
                send(format!("{OK}content-length: 1000000000000\r\n\r\n")),
                Step::Forever(vec![b' '; 4096]),
            ],
        ),
    ]
}

fn statuses() -> Vec<Fault> {
    let status =
        |what, outcome, head, body: &str| fault(what, outcome, [Step::Read, response(head, body)]);
    let interim = |head: &str| {
        let mut steps = vec![Step::Read, send(format!("HTTP/1.1 {head}\r\n\r\n"))];
        steps.push(response("200 OK", DOCUMENTED));
        steps
    };
    vec![
        fault(
            "sends `100` before",
            "the response, `200`",
            interim("100 Continue"),
        ),
        fault(
            "sends `103` before",
            "the response, `200`",
            interim("103 Early Hints\r\nlink: </a>; rel=preload"),
        ),
        status(
            "responds with `201`",
            "the response, `201`, with drift",
            "201 Created",
            DOCUMENTED,
        ),
        status(
            "responds with `202`",
            "the response, `202`, with drift",
            "202 Accepted",
            DOCUMENTED,
        ),
        status(
            "responds with `206`",
            "the response, `206`, with drift",
            "206 Partial Content",
            DOCUMENTED,
        ),
        fault(
            "responds with `204` and no body",
            "`Decode`, status `204`",
            [Step::Read, send("HTTP/1.1 204 No Content\r\n\r\n")],
        ),
        status(
            "responds with `205` and no body",
            "`Decode`, status `205`",
            "205 Reset Content",
            "",
        ),
        status(
            "redirects to another path",
            "`Api` without a body, status `302`",
            "302 Found\r\nlocation: /elsewhere",
            "",
        ),
        status(
            "redirects to another host",
            "`Api` without a body, status `307`",
            "307 Temporary Redirect\r\nlocation: http://example.com/",
            "",
        ),
        status(
            "redirects without a location",
            "`Api` without a body, status `301`",
            "301 Moved Permanently",
            "",
        ),
        status(
            "responds with `304`",
            "`Api` without a body, status `304`",
            "304 Not Modified",
            "",
        ),
    ]
}

fn failures() -> Vec<Fault> {
    let failure = |what, outcome, body: &str| {
        fault(what, outcome, [Step::Read, response("404 Not Found", body)])
    };
    let unavailable = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 9\r\n";
    vec![
        failure(
            "fails with a documented body",
            "`Api` with a typed body, status `404`",
            NOT_FOUND,
        ),
        failure(
            "fails with a list",
            "`Api` with the raw body, status `404`",
            "[]",
        ),
        failure(
            "fails with a web page",
            "`Api` with the raw body, status `404`",
            "<html></html>",
        ),
        failure(
            "fails without a body",
            "`Api` without a body, status `404`",
            "",
        ),
        fault(
            "fails with a status that nobody knows",
            "`Api` with a typed body, status `599`",
            [Step::Read, response("599 Unknown", NOT_FOUND)],
        ),
        fault(
            "fails, and the body breaks off",
            "`Api`, interrupted, status `503`",
            [
                Step::Read,
                send(format!("{unavailable}content-length: 100\r\n\r\n{{")),
            ],
        ),
        fault(
            "fails, and the body does not come",
            "`Api`, interrupted, status `503`",
            [
                Step::Read,
                send(format!("{unavailable}content-length: 100\r\n\r\n{{")),
                Step::Stall,
            ],
        ),
        fault(
            "fails, and the body does not end",
            "`Api`, interrupted, status `503`",
            [
                Step::Read,
                send(format!("{unavailable}transfer-encoding: chunked\r\n\r\n")),
                Step::Forever(endless_chunk()),
            ],
        ),
    ]
}

fn heads() -> Vec<Fault> {
    let length = DOCUMENTED.len();
    let with = |headers: String| {
        let text = format!("{OK}{headers}content-length: {length}\r\n\r\n{DOCUMENTED}");
        [Step::Read, send(text)]
    };
    let many: String = (0..90).map(|number| format!("x-{number}: a\r\n")).collect();
    let too_many: String = (0..5000)
        .map(|number| format!("x-{number}: a\r\n"))
        .collect();
    vec![
        fault(
            "sends two lengths",
            "`Transport`",
            with("content-length: 5\r\n".into()),
        ),
        fault(
            "sends the length twice",
            "the response, `200`",
            with(format!("content-length: {length}\r\n")),
        ),
        fault(
            "sends a length that is no number",
            "`Transport`",
            with("content-length: a\r\n".into()),
        ),
        fault("sends 90 headers", "the response, `200`", with(many)),
        fault("sends 5,000 headers", "`Transport`", with(too_many)),
        fault(
            "sends a header of 16 KB",
            "the response, `200`",
            with(format!("x-a: {}\r\n", "a".repeat(16 * 1024))),
        ),
        fault(
            "sends a header without a name",
            "`Transport`",
            with(": a\r\n".into()),
        ),
        fault(
            "does not speak HTTP",
            "`Transport`",
            [Step::Read, send("SSH-2.0-a\r\n\r\n")],
        ),
        fault(
            "speaks HTTP/1.0",
            "the response, `200`",
            [
                Step::Read,
                send(format!("HTTP/1.0 200 OK\r\n\r\n{DOCUMENTED}")),
            ],
        ),
    ]
}
