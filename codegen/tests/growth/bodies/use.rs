//! Request bodies.

mod wire;

use api::operations::send_inline::Body;
use api::operations::{
    AddNote, Choose, ChooseBody, DropNotes, Listed, Maybe, FormSecond, PatchNote, PutFile, Same, Second, SendFile,
    SendForm, SendInline,
};
use api::types::Note;
use serde_json::json;
use wire::{body, header};

#[test]
fn property_added_to_body() {
    assert_eq!(body(&AddNote::new(Note::new("a"))), r#"{"text":"a"}"#);
    assert_eq!(header(&PatchNote::new(Note::new("a")), "content-type"), "application/merge-patch+json");
}

#[test]
fn property_added_to_inline_body() {
    assert_eq!(wire::json(&SendInline::new(Body::new().a("1"))), json!({"a": "1"}));
}

#[test]
fn optional_body_added() {
    assert_eq!(body(&DropNotes::new()), "");
    assert_eq!(header(&DropNotes::new(), "content-type"), "");
}

#[test]
fn optional_form_field_added() {
    let sent = body(&SendForm::new("1", "2").d("3"));
    let mut fields: Vec<_> = sent.split('&').collect();
    fields.sort_unstable();
    assert_eq!(fields, ["b=1", "c=2", "d=3"]);
}

#[test]
fn optional_part_added() {
    let sent = body(&SendFile::new(b"bytes".to_vec()));
    assert!(sent.contains("name=\"file\"") && !sent.contains("caption"), "{sent}");
}

#[test]
fn body_of_bytes_described() {
    assert_eq!(body(&PutFile::new("bytes")), "bytes");
}

#[test]
fn media_type_added_to_choice() {
    let json = Choose::new(ChooseBody::Json(Note::new("a")));
    assert_eq!((header(&json, "content-type").as_str(), body(&json).as_str()), ("application/json", r#"{"text":"a"}"#));
    let text = Choose::new(ChooseBody::Text("a".to_owned()));
    assert_eq!(body(&text), "a");
    #[allow(unreachable_patterns, reason = "a careful program has a wildcard")]
    let is_text = match text.body {
        ChooseBody::Text(_) => true,
        _ => false,
    };
    assert!(is_text);
}

#[test]
fn second_media_type_added() {
    let request = Second::new(Note::new("a"));
    assert_eq!((header(&request, "content-type").as_str(), body(&request).as_str()), ("application/json", r#"{"text":"a"}"#));
}

#[test]
fn second_media_type_added_to_optional_body() {
    let request = Maybe::new().body(Note::new("a"));
    assert_eq!((header(&request, "content-type").as_str(), body(&request).as_str()), ("application/json", r#"{"text":"a"}"#));
}

#[test]
fn form_added_that_repeats_json() {
    let request = Same::new(Note::new("a"));
    assert_eq!((header(&request, "content-type").as_str(), body(&request).as_str()), ("application/json", r#"{"text":"a"}"#));
}

#[test]
fn body_limit_dropped() {
    assert_eq!(body(&Listed::new(["a"])), r#"["a"]"#);
}

#[test]
fn text_added_to_form() {
    assert_eq!(body(&FormSecond::new("1")), "a=1");
}
