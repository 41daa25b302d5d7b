//! Where schemas contradict each other, something is left that can be sent.

use contradictions::Validate;
use contradictions::types::{Listed, Nothing, Resource};
use serde_json::{Value, json};

#[test]
fn all_listed_values_are_accepted_where_none_is_in_both_lists() {
    let valid = |value: &Value| {
        let resource: Resource = serde_json::from_value(value.clone()).expect("decodes");
        assert_eq!(&serde_json::to_value(&resource).expect("serializes"), value);
        resource.validate().is_ok()
    };
    for kind in ["host", "subnet", "peer"] {
        assert!(valid(&json!({"kind": kind})), "{kind}");
    }
    assert!(!valid(&json!({"kind": "domain"})));
    for (name, value) in [
        ("level", json!(1)),
        ("level", json!(3)),
        ("state", json!("on")),
        ("state", json!("off")),
        ("state", json!(null)),
        ("mode", json!("a")),
        ("mode", json!("c")),
        ("phase", json!("b")),
    ] {
        assert!(valid(&json!({"kind": "host", name: value})), "{name}: {value}");
    }
    assert!(!valid(&json!({"kind": "host", "level": 4})));
    assert!(!valid(&json!({"kind": "host", "phase": "a"})));
}

#[test]
fn listed_values_are_accepted_if_none_of_them_is_valid() {
    let valid = |value: Value| {
        let listed: Listed = serde_json::from_value(value).expect("decodes");
        listed.validate().is_ok()
    };
    assert!(valid(json!({"none": "abc"})) && valid(json!({"none": "abcd"})));
    assert!(valid(json!({"some": "ab"})) && !valid(json!({"some": "abcd"})));
    assert!(valid(json!({"branches": "ab"})) && !valid(json!({"branches": "abcd"})));
}

#[test]
fn a_schema_that_accepts_nothing_rejects_everything() {
    for text in [r#"{"slip":"a"}"#, r#"{"type":"a"}"#, r#"{"purpose":1}"#, r#"{"something":{}}"#] {
        let nothing: Nothing = serde_json::from_str(text).expect("decodes");
        assert!(nothing.validate().is_err(), "{text}");
    }
    let something: Nothing = serde_json::from_str(r#"{"something":{"x":1}}"#).expect("decodes");
    assert!(something.validate().is_ok());
}
