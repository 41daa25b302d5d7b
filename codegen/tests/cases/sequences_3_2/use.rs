//! Sequences whose items have a schema each.

use sequences_3_2::operations::replace_places::BodyItem;
use sequences_3_2::operations::{
    AddAnyEntries, AddEntries, ListPlaces, ListPlacesSuccess, ReadBatches, ReadLog, ReadShared,
    ReadSharedAgain, ReplacePlaces,
};
use sequences_3_2::types::entry::Level;
use sequences_3_2::types::{readings, Entry};
use sequences_3_2::{webhooks, Credentials, DateTime, Operation, RequestContext};

fn response(media_type: &str, body: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().header("content-type", media_type);
    response.body(body.into()).expect("is a response")
}

#[test]
fn each_line_is_an_item() {
    let lines = "{\"at\":\"2026-01-02T03:04:05Z\",\"level\":\"info\"}\r\n\n\
                 {\"at\":\"2026-01-02T03:04:06Z\",\"level\":\"error\",\"text\":\"x\"}";
    let log = ReadLog::parse(response("application/x-ndjson", lines)).expect("succeeded");
    let levels: Vec<_> = log.iter().map(|entry| entry.level.clone()).collect();
    assert_eq!(levels, [Level::Info, Level::Error]);
    assert!(log.drift().is_empty());
}

#[test]
fn an_item_may_be_a_list() {
    let batches = ReadBatches::parse(response("application/jsonl", "[1,2]\n[]\n[3]\n"));
    assert_eq!(*batches.expect("succeeded"), [vec![1, 2], vec![], vec![3]]);
}

#[test]
fn texts_between_separators_are_items() {
    let places = "\u{1e}{\"type\":\"Feature\",\n\"name\":\"a\"}\n\u{1e}{\"type\":\"Feature\",\"name\":\"much too long\"}\n";
    let places = ListPlaces::parse(response("application/geo+json-seq", places));
    let places = places.expect("succeeded");
    let ListPlacesSuccess::OkItems(features) = &*places else {
        panic!("{places:?}");
    };
    assert_eq!(features.len(), 2);
    assert_eq!(places.drift()[0].pointer(), "/1/name");
}

#[test]
fn the_item_of_a_component_is_named_by_it() {
    let body = "\u{1e}{\"value\":1.5}\n";
    let one = ReadShared::parse(response("application/json-seq", body)).expect("succeeded");
    let other = ReadSharedAgain::parse(response("application/json-seq", body));
    let [item]: &[readings::Item] = one.body().as_slice() else {
        panic!("one item");
    };
    assert_eq!(Some(item), other.expect("succeeded").first());
}

#[test]
fn a_webhook_reads_one_item() {
    let entry = webhooks::logged(br#"{"at":"2026-01-02T03:04:05Z","level":"info"}"#);
    assert_eq!(entry.expect("is an entry").level, Level::Info);
}

fn body(operation: &impl Operation) -> (String, String) {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let request = operation.to_http(&context.expect("is a URL")).expect("is valid");
    let media_type = request.headers()["content-type"].to_str().expect("is text").to_owned();
    (media_type, String::from_utf8(request.into_body().to_vec()).expect("is text"))
}

fn entry(text: &str) -> Entry {
    Entry::new("2026-01-02T03:04:05Z".parse::<DateTime>().expect("is a time"), Level::Info).text(text)
}

#[test]
fn items_are_sent_line_by_line() {
    let (media_type, lines) = body(&AddEntries::new([entry("a\nb"), entry("c")]));
    assert_eq!(media_type, "application/jsonl");
    let head = r#"{"at":"2026-01-02T03:04:05Z","level":"info","text""#;
    assert_eq!(lines, format!("{head}:\"a\\nb\"}}\n{head}:\"c\"}}\n"));
    assert_eq!(body(&AddEntries::new([])).1, "");
    let one = body(&AddAnyEntries::new().body(entry("c")));
    assert_eq!(one, ("application/json".to_owned(), format!("{head}:\"c\"}}")));
    let some = body(&AddAnyEntries::new().body(vec![entry("c")]));
    assert_eq!(some, ("application/jsonl".to_owned(), format!("{head}:\"c\"}}\n")));
}

#[test]
fn items_are_sent_between_separators() {
    let place = BodyItem::new;
    let (media_type, texts) = body(&ReplacePlaces::new([place("a"), place("b")]));
    assert_eq!(media_type, "application/geo+json-seq");
    assert_eq!(texts, "\u{1e}{\"name\":\"a\"}\n\u{1e}{\"name\":\"b\"}\n");
    let violations = ReplacePlaces::new(["a", "b", "c"].map(place)).validate();
    assert!(violations.is_err());
}
