//! Responses that are not JSON: text, bytes and events.

use responses_raw::operations::{
    CountLines, CountLinesSuccess, DrawReport, FollowReport, GetReport, ListLines, MakeReport,
    MakeReportSuccess, MixLines, SortLines, SortLinesSuccess,
};
use responses_raw::{RawResponse, RequestContext, Credentials, Operation, Decoding};

fn strict(response: http::Response<bytes::Bytes>) -> RawResponse {
    RawResponse::new(response, Decoding::Strict)
}

fn response(media_type: &str, body: impl Into<bytes::Bytes>) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().header("content-type", media_type);
    response.body(body.into()).expect("is a response")
}

#[test]
fn text_and_bytes_are_not_decoded_as_json() {
    let report = GetReport::parse(response("text/csv", "1,2")).expect("succeeded");
    assert_eq!(report.body(), "1,2");
    let report = GetReport::parse(response("text/csv", vec![b'a', 0xff])).expect("succeeded");
    assert_eq!((report.body().as_str(), report.drift().len()), ("a\u{fffd}", 1));
    assert!(GetReport::decode(strict(response("text/csv", vec![0xff]))).is_err());
    let picture = DrawReport::parse(response("image/png", vec![0xff])).expect("succeeded");
    assert_eq!(picture.body(), &vec![0xff]);
}

#[test]
fn the_media_type_distinguishes_events_from_json() {
    let whole = MakeReport::parse(response("application/json", r#"{"text":"ab"}"#));
    let whole = whole.expect("succeeded").into_body();
    assert!(matches!(whole, MakeReportSuccess::Ok(report) if report.text == "ab"));
    let events = "data: {\"bit\":\"a\"}\n\nevent: more\ndata: {\"bit\":\ndata: \"b\"}\n\ndata: [DONE]\n\n";
    let bits = MakeReport::parse(response("text/event-stream; charset=utf-8", events));
    let MakeReportSuccess::OkEvents(bits) = bits.expect("succeeded").into_body() else {
        panic!("expected events");
    };
    let bits: Vec<_> = bits.iter().collect();
    let read: Vec<_> = bits.iter().flat_map(|bit| &bit.data).map(|data| &data.bit).collect();
    assert_eq!(read, ["a", "b"]);
    assert_eq!(bits[1].name, "more");
    assert_eq!((bits[2].text.as_str(), bits[2].data.is_err()), ("[DONE]", true));
}

#[test]
fn events_without_a_schema_are_json_values() {
    let events = FollowReport::parse(response("text/event-stream", "id: 7\ndata: 1\n\n"));
    let events = events.expect("succeeded");
    let first = events.iter().next().expect("present");
    assert_eq!((first.id.as_str(), first.data), ("7", Ok(serde_json::json!(1))));
}

#[test]
fn a_request_accepts_the_documented_media_types() {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let context = context.expect("is a URL");
    let request = MakeReport::new().to_http(&context).expect("is valid");
    assert_eq!(request.headers()["accept"], "application/json, text/event-stream");
    let request = DrawReport::new().to_http(&context).expect("is valid");
    assert_eq!(request.headers()["accept"], "image/png, text/plain");
}

#[test]
fn the_items_of_a_sequence_are_a_list() {
    let body = "{\"text\":\"a\"}\r\n\n{\"text\":\"bcdefg\"}\nno\n{\"text\":\"h\",\"size\":\"x\"}";
    let lines = ListLines::parse(response("application/x-ndjson", body)).expect("succeeded");
    let texts: Vec<_> = lines.iter().map(|line| &line.text).collect();
    assert_eq!(texts, ["a", "bcdefg", "h"]);
    let drift: Vec<_> = lines.drift().iter().map(|it| it.pointer().to_owned()).collect();
    assert_eq!(drift, ["/2", "/3/size", "/1/text"]);
    assert_eq!(lines.drift()[0].omitted(), Some("/2"));
    assert_eq!(lines.drift()[0].raw(), "no");
    let refused = ListLines::decode(strict(response("application/x-ndjson", body)));
    assert!(refused.expect_err("strict").to_string().contains(" at /2: "));
    let empty = ListLines::parse(response("application/x-ndjson", "")).expect("succeeded");
    assert!(empty.is_empty() && empty.drift().is_empty());
}

#[test]
fn a_separator_is_in_front_of_each_text_of_a_sequence() {
    let body = "\u{1e}{\"a\":\n1}\n\u{1e}\u{1e}2\n\u{1e}[3";
    let values = MixLines::parse(response("application/json-seq", body)).expect("succeeded");
    assert_eq!(values.body(), &[serde_json::json!({"a": 1}), serde_json::json!(2)]);
    assert_eq!(values.drift().len(), 1);
    let numbers = CountLines::parse(response("application/json-seq", "\u{1e}1\n\u{1e}12\n"));
    let numbers = numbers.expect("succeeded");
    assert_eq!(numbers.drift()[0].pointer(), "/1");
    assert_eq!(numbers.into_body(), CountLinesSuccess::Ok(vec![1, 12]));
}

#[test]
fn the_media_type_distinguishes_items_from_json() {
    let line = r#"{"text":"a"}"#;
    let all = SortLines::parse(response("application/json", format!("{{\"lines\":[{line}]}}")));
    let all = all.expect("succeeded").into_body();
    assert!(matches!(all, SortLinesSuccess::Ok(all) if all.lines[0].text == "a"));
    // Servers use one of the media types for another.
    let each = SortLines::parse(response("application/x-ndjson", format!("{line}\n{line}\n")));
    let each = each.expect("succeeded").into_body();
    assert!(matches!(each, SortLinesSuccess::OkItems(each) if each.len() == 2));
}
