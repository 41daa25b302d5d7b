//! Decoding responses: exactly if they are as documented; otherwise what the type cannot hold is
//! removed and reported, and what cannot be decoded is reported with its location.

use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::deviation::Deviation;
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
fn nulls_in_all_items_are_removed_at_once() {
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
fn null_items_are_removed() {
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
    let found = rejected(
        r#"{"name":"a","friends":[null,{"name":7}]}"#,
        Decoding::Lenient,
    );
    assert_eq!(
        found,
        "/friends/1/name: expected a string, found the integer 7"
    );
}

#[test]
fn unknown_properties_are_removed() {
    let (pet, drift) = lenient(r#"{"name":"a","x/y":[1],"friends":[{"name":"b","z":{}}]}"#);
    assert_eq!(pet.name, "a");
    let wanted = [
        "unknown property \"x/y\"",
        "/friends/0: unknown property \"z\"",
    ];
    assert_eq!(drift, wanted);
}

#[test]
fn strict_decoding_removes_nothing() {
    let strict = |text| rejected(text, Decoding::Strict);
    assert_eq!(
        strict(r#"{"name":"a","age":null}"#),
        "/age: expected an integer (i64), found null"
    );
    let unknown = strict(r#"{"name":"a","x":1}"#);
    assert_eq!(unknown, "unknown property \"x\"");
}

#[test]
fn a_removed_required_value_is_the_cause() {
    let lenient = |text| rejected(text, Decoding::Lenient);
    assert_eq!(
        lenient(r#"{"name":null}"#),
        "/name: expected a string, found null"
    );
    assert_eq!(lenient("{}"), "missing required property \"name\"");
    let inside = lenient(r#"{"name":"a","friends":[{"name":"b"},{}]}"#);
    assert_eq!(inside, "/friends/1: missing required property \"name\"");
}

#[test]
fn values_of_another_type_cannot_be_decoded() {
    let lenient = |text| rejected(text, Decoding::Lenient);
    let found = lenient(r#"{"name":"a","tags":["b",7]}"#);
    assert_eq!(found, "/tags/1: expected a string, found the integer 7");
    let found = lenient(r#"{"name":"a","age":1.5}"#);
    assert_eq!(
        found,
        "/age: expected an integer (i64), found the number 1.5"
    );
    let found = lenient("[]");
    assert_eq!(found, "expected an object (Pet), found an array");
}

#[test]
fn invalid_json_is_reported() {
    for text in [
        "",
        "<html>",
        "{\"name\":",
        "{} {}",
        "\u{feff}{}",
        "{\"name\":\"\\ud800\"}",
    ] {
        let found = rejected(text, Decoding::Lenient);
        assert!(
            found.starts_with("expected JSON, found invalid JSON ("),
            "{found}"
        );
    }
    let bytes = b"{\"name\":\"\xff\"}";
    assert!(json::<Pet>(bytes, Decoding::Lenient).is_err());
}

#[test]
fn depth_is_bounded() {
    let text = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let found = rejected(&text, Decoding::Lenient);
    assert!(found.contains("recursion limit"), "{found}");
    let text = format!(
        "{{\"name\":\"a\",\"x\":{}1{}}}",
        "[".repeat(100),
        "]".repeat(100)
    );
    assert_eq!(lenient(&text).1.len(), 1);
}

#[test]
fn too_many_deviations_end_the_attempt() {
    let fields = |count: usize| {
        let fields: String = (0..count)
            .map(|number| format!(",\"x{number}\":0"))
            .collect();
        format!("{{\"name\":\"a\"{fields}}}")
    };
    assert_eq!(lenient(&fields(99)).1.len(), 99);
    let found = rejected(&fields(101), Decoding::Lenient);
    let wanted = "expected at most 100 deviations, found more";
    assert_eq!(found, wanted);
}

#[test]
fn found_values_are_truncated() {
    let text = format!("{{\"name\":\"a\",\"x\":\"{}\"}}", "é".repeat(1000));
    let (_, drift) = json::<Pet>(text.as_bytes(), Decoding::Lenient).unwrap();
    let found = drift[0].found();
    assert!(found.chars().count() < 70 && found.ends_with('…'));
}
