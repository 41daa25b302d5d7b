//! Decoding responses, strictly and leniently: locations of deviations, and what fails a call.

use std::time::{Duration, Instant};

use crate::runtime::json::decoding::{Decoding, Reading};
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use serde_json::Value;

use crate::runtime::json::object;
use crate::runtime::response::body_reader::json;

/// As it would be emitted for a schema with `additionalProperties: false`.
#[derive(PartialEq)]
struct Pet {
    name: String,
    age: Option<i64>,
    tags: Option<Vec<String>>,
    friends: Option<Vec<Pet>>,
}

object::object!(Pet {
    name: required "name",
    age: optional "age",
    tags: optional "tags",
    friends: optional "friends",
} then reject_unknown);

fn reported(drift: &[Deviation]) -> Vec<String> {
    drift.iter().map(ToString::to_string).collect()
}

/// The decoded value, and the deviations.
#[track_caller]
fn lenient(text: &str) -> (Pet, Vec<String>) {
    match json::<Pet>(text.as_bytes(), Decoding::Lenient) {
        Ok((pet, drift)) => (pet, reported(&drift)),
        Err(drift) => panic!("{drift}"),
    }
}

/// The reason why it cannot be decoded.
#[track_caller]
fn rejected(text: &str, decoding: Decoding) -> String {
    match json::<Pet>(text.as_bytes(), decoding) {
        Ok((pet, drift)) => panic!("{pet:?} {drift:?}"),
        Err(drift) => drift.to_string(),
    }
}

#[test]
fn a_documented_response_has_no_drift() {
    let text = r#"{"name":"a","age":1,"tags":["b"],"friends":[{"name":"c"}]}"#;
    for decoding in [Decoding::Lenient, Decoding::Strict] {
        let (pet, drift) = json::<Pet>(text.as_bytes(), decoding).unwrap();
        assert_eq!(pet.friends.map(|friends| friends.len()), Some(1));
        assert!(drift.is_empty());
    }
}

#[test]
fn nulls_in_all_items_are_omitted() {
    let item = r#"{"name":"a","age":null}"#;
    let text = format!(
        r#"{{"name":"b","friends":[{}]}}"#,
        vec![item; 500].join(",")
    );
    let (pet, drift) = lenient(&text);
    assert_eq!(pet.friends.map(|friends| friends.len()), Some(500));
    assert_eq!(drift.len(), 500);
    assert_eq!(
        drift[499],
        "/friends/499/age: expected an integer (i64), found null"
    );
}

#[test]
fn null_items_are_omitted() {
    let (pet, drift) = lenient(r#"{"name":"a","tags":[null,"b",null]}"#);
    assert_eq!(pet.tags, Some(vec!["b".to_owned()]));
    let wanted = [
        "/tags/0: expected a string, found null",
        "/tags/2: expected a string, found null",
    ];
    assert_eq!(drift, wanted);
}

#[test]
fn locations_are_those_of_the_original_response() {
    let text = r#"{"name":"a","friends":[null,{"name":"b","age":null}]}"#;
    let (_, drift) = lenient(text);
    let wanted = [
        "/friends/0: expected an object (Pet), found null",
        "/friends/1/age: expected an integer (i64), found null",
    ];
    assert_eq!(drift, wanted);
    let found = rejected(r#"{"name":"a","friends":[{"name":7}]}"#, Decoding::Strict);
    assert_eq!(
        found,
        "/friends/0/name: expected a string, found the integer 7"
    );
}

#[test]
fn unknown_properties_are_omitted() {
    let (pet, drift) = lenient(r#"{"name":"a","x/y":[1],"friends":[{"name":"b","z":{}}]}"#);
    assert_eq!(pet.name, "a");
    let wanted = [
        "unknown property \"x/y\"",
        "/friends/0: unknown property \"z\"",
    ];
    assert_eq!(drift, wanted);
}

#[test]
fn strict_decoding_accepts_no_deviation() {
    let strict = |text| rejected(text, Decoding::Strict);
    assert_eq!(
        strict(r#"{"name":"a","age":null}"#),
        "/age: expected an integer (i64), found null"
    );
    let unknown = strict(r#"{"name":"a","x":1}"#);
    assert_eq!(unknown, "unknown property \"x\"");
}

#[test]
fn a_required_value_without_a_reading_fails() {
    let fails = |text| rejected(text, Decoding::Lenient);
    assert_eq!(
        fails(r#"{"name":null}"#),
        "/name: expected a string, found null"
    );
    assert_eq!(fails("{}"), "missing required property \"name\"");
    for root in ["[]", "null", "7"] {
        let found = fails(root);
        assert!(found.starts_with("expected an object (Pet)"), "{found}");
    }
}

#[test]
fn what_cannot_do_without_a_required_value_is_omitted_with_it() {
    let text = r#"{"name":"a","friends":[{"name":"b"},{"age":1},{"name":[]}]}"#;
    let (pet, drift) = lenient(text);
    assert_eq!(pet.friends.map(|friends| friends.len()), Some(1));
    let wanted = [
        "/friends/1: missing required property \"name\"; /friends/1 is omitted",
        "/friends/2/name: expected a string, found an array; /friends/2 is omitted",
    ];
    assert_eq!(drift, wanted);
}

#[test]
fn invalid_json_is_reported() {
    for text in [
        "",
        "<html>",
        "{\"name\":",
        "{} {}",
        "{\"name\":\"a\",}",
        "{\"name\":\"a\",\"x\":[1 2]}",
        "{\"name\":\"a\",\"x\":[}",
        "{\"name\":\"a\" \"x\":1}",
        "{\"name\":\"a\",\"x\":01}",
        "{\"name\":\"a\",\"x\":nul}",
        "{\"name\":\"a\u{1}\"}",
        "{\"name\":\"\\x\"}",
        "{\"name\":\"\\ud8\"}",
    ] {
        for decoding in [Decoding::Lenient, Decoding::Strict] {
            let found = rejected(text, decoding);
            let message = "expected JSON, found invalid JSON (";
            assert!(found.starts_with(message), "{text}: {found}");
        }
    }
    assert_eq!(
        rejected("{\n \"name\": \"é\" x", Decoding::Lenient),
        "expected JSON, found invalid JSON (expected `,` or the end of the array or object at line \
         2 column 14)"
    );
}

#[test]
fn depth_is_bounded() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for decoding in [Decoding::Lenient, Decoding::Strict] {
        assert!(json::<Value>(nested(127).as_bytes(), decoding).is_ok());
    }
    let found = json::<Value>(nested(100_000).as_bytes(), Decoding::Strict).unwrap_err();
    assert!(found.message().contains("at most 127 levels"), "{found}");
    let (value, drift) = json::<Value>(nested(100_000).as_bytes(), Decoding::Lenient).unwrap();
    assert_eq!(value.to_string(), nested(127));
    assert_eq!(drift[0].omitted(), Some(&*"/0".repeat(127)));
}

#[test]
fn decoding_ends_in_time() {
    let pets = vec![r#"{"name":"b"}"#; 5000].join(",");
    let text = format!(r#"{{"name":"a","friends":[{pets}]}}"#);
    let read = |end: Instant| {
        let reading = Reading {
            decoding: Decoding::Lenient,
            end: Some(end),
        };
        json::<Pet>(text.as_bytes(), reading)
    };
    let now = Instant::now();
    assert!(read(now + Duration::from_secs(600)).is_ok());
    assert!(read(now).is_err());
}

#[test]
fn no_number_of_deviations_is_too_many() {
    let count = 3 * Drift::MOST;
    let items = vec![r#"{"name":"b","age":{}}"#; count].join(",");
    let text = format!(r#"{{"name":"a","friends":[{items}]}}"#);
    let (pet, drift) = json::<Pet>(text.as_bytes(), Decoding::Lenient).unwrap();
    assert_eq!(pet.friends.map(|friends| friends.len()), Some(count));
    assert_eq!((drift.len(), drift.count()), (Drift::MOST, count));
    assert!(drift.to_string().ends_with("; and 2000 more"));
}

#[test]
fn found_values_are_truncated() {
    let text = format!("{{\"name\":\"a\",\"x\":\"{}\"}}", "é".repeat(1000));
    let (_, drift) = json::<Pet>(text.as_bytes(), Decoding::Lenient).unwrap();
    let found = drift[0].found();
    assert!(found.chars().count() < 70 && found.ends_with('…'));
}
