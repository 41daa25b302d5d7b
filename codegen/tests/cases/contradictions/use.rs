//! Where schemas contradict each other, something is left that can be sent.

use contradictions::Validate;
use contradictions::types::Resource;
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
