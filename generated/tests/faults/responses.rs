//! Responses that are complete, and not what the document says.

use crate::common::{DOCUMENTED, NOT_FOUND, Step};
use crate::table::{Fault, MAX_BODY, OK, endless_chunk, fault, response, send};

pub(crate) fn bodies() -> Vec<Fault> {
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

pub(crate) fn statuses() -> Vec<Fault> {
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

pub(crate) fn failures() -> Vec<Fault> {
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

pub(crate) fn heads() -> Vec<Fault> {
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
            "sends a length that is not a number",
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
