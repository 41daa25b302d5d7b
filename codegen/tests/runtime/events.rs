//! Server-sent events, as in the WHATWG HTML standard (section 9.2), and the decoding of their data.

use std::time::Duration;

use bytes::Bytes;
use http::Response as HttpResponse;

use crate::runtime::json::decoding::Decoding;
use crate::runtime::response::events::{Event, Events};
use crate::runtime::response::raw_response::RawResponse;

fn events<T>(body: impl Into<Bytes>) -> Events<T> {
    let response = RawResponse::new(HttpResponse::new(body.into()), Decoding::Lenient);
    response.events::<T, ()>(&[]).unwrap().into_body()
}

/// Name, identifier and data of each event.
fn texts(body: impl Into<Bytes>) -> Vec<(String, String, String)> {
    let events = events::<serde_json::Value>(body);
    let events = events.iter();
    events
        .map(|event| (event.name, event.id, event.text))
        .collect()
}

#[track_caller]
fn same(body: &str, wanted: &[(&str, &str, &str)]) {
    let wanted = wanted.iter();
    let wanted: Vec<_> = wanted
        .map(|(name, id, text)| ((*name).to_owned(), (*id).to_owned(), (*text).to_owned()))
        .collect();
    assert_eq!(texts(body.to_owned()), wanted);
    // All line endings are equivalent.
    assert_eq!(texts(body.replace('\n', "\r\n")), wanted);
    assert_eq!(texts(body.replace('\n', "\r")), wanted);
}

#[test]
fn the_examples_of_the_standard() {
    same(
        "data: YHOO\ndata: +2\ndata: 10\n\n",
        &[("message", "", "YHOO\n+2\n10")],
    );
    same(
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        &[
            ("message", "1", "first event"),
            ("message", "", "second event"),
            ("message", "", " third event"),
        ],
    );
    same(
        "data\n\ndata\ndata\n\ndata:",
        &[("message", "", ""), ("message", "", "\n")],
    );
    same(
        "data:test\n\ndata: test\n\n",
        &[("message", "", "test"), ("message", "", "test")],
    );
}

#[test]
fn each_field_follows_the_standard() {
    // A type is for one event, an ID persists, and other fields are ignored.
    same(
        "event: add\nid: 7\ndata: a\nother: x\n\ndata: b\n\n",
        &[("add", "7", "a"), ("message", "7", "b")],
    );
    // An event without data is not dispatched, and a null in an identifier is ignored.
    same(
        "event: add\n\nid: a\0b\ndata: c\n\n",
        &[("message", "", "c")],
    );
    // An event that is not terminated is not dispatched.
    same("data: a\n\ndata: b\n", &[("message", "", "a")]);
    same("", &[]);
    assert_eq!(texts("\u{feff}data: a\n\n")[0].2, "a");
    assert_eq!(texts(&b"data: \xff\n\n"[..])[0].2, "\u{fffd}");
}

#[test]
fn data_is_decoded_or_kept() {
    let events: Events<Vec<i64>> =
        events("retry: 10\ndata: [1,\ndata: 2]\n\nretry: x\ndata: [DONE]\n\n");
    let all: Vec<Event<Vec<i64>>> = events.iter().collect();
    assert_eq!(all[0].data, Ok(vec![1, 2]));
    assert_eq!(all[0].retry, Some(Duration::from_millis(10)));
    assert_eq!((all[1].text.as_str(), all[1].retry), ("[DONE]", None));
    assert!(all[1].data.is_err());
    assert_eq!(events.bytes().len(), events.clone().bytes().len());
}

#[test]
fn long_bodies_take_linear_time() {
    let body = "data: 1\n".repeat(100_000) + "\n" + &"\n".repeat(100_000);
    assert_eq!(texts(body).len(), 1);
}

#[test]
fn a_reconnection_time_belongs_to_the_next_event() {
    let events = events::<serde_json::Value>("retry: 10\n\ndata: 1\n\ndata: 2\n\n");
    let times: Vec<_> = events.iter().map(|event| event.retry).collect();
    assert_eq!(times, [Some(Duration::from_millis(10)), None]);
}
