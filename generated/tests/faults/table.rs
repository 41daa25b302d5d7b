//! The faults: what a server does, step by step, and what a caller gets. Those of complete responses
//! are in `responses`.

use std::time::Duration;

use crate::common::{DOCUMENTED, Step};
use crate::responses::{bodies, failures, heads, statuses};

/// The limit of a response body.
pub(crate) const MAX_BODY: usize = 256 * 1024;

/// Something that a server does, and what a caller gets then, as the table says.
pub(crate) struct Fault {
    pub(crate) what: &'static str,
    pub(crate) steps: Vec<Step>,
    pub(crate) outcome: &'static str,
}

pub(crate) const OK: &str = "HTTP/1.1 200 OK\r\n";
const PAUSE: Duration = Duration::from_millis(20);

pub(crate) fn fault(
    what: &'static str,
    outcome: &'static str,
    steps: impl Into<Vec<Step>>,
) -> Fault {
    let steps = steps.into();
    Fault {
        what,
        steps,
        outcome,
    }
}

pub(crate) fn send(bytes: impl Into<Vec<u8>>) -> Step {
    Step::Send(bytes.into())
}

fn drip(text: &str) -> Step {
    Step::Drip(text.into(), PAUSE)
}

/// A complete response with this status, these headers and this body.
pub(crate) fn response(head: &str, body: impl AsRef<[u8]>) -> Step {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n", body.len());
    send([head.as_bytes(), body].concat())
}

pub(crate) fn faults() -> Vec<Fault> {
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
pub(crate) fn endless_chunk() -> Vec<u8> {
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
