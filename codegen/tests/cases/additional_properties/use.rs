//! Unknown properties: kept, ignored, or rejected.

use additional_properties::Validate;
use additional_properties::types::{Anything, Closed, Labels, Loose, Nothing, Scores, Silent};
use serde::de::DeserializeOwned;

/// Whether an instance can be deserialized and is valid.
fn accepts<T: DeserializeOwned + Validate>(text: &str) -> bool {
    serde_json::from_str::<T>(text).is_ok_and(|value| value.validate().is_ok())
}

#[test]
fn unknown_properties_keep_their_type() {
    let text = r#"{"name":"a","additional":"b","x":1,"y":2}"#;
    let read: Scores = serde_json::from_str(text).expect("deserializes");
    assert_eq!(read.additional.as_deref(), Some("b"));
    assert_eq!(read.additional_.get("x"), Some(&1));
    assert_eq!(serde_json::to_string(&read).expect("serializes"), text);
    assert!(!accepts::<Scores>(r#"{"name":"a","x":"1"}"#));
    let read: Scores = serde_json::from_str(r#"{"name":"a","p/q":-1}"#).expect("deserializes");
    let found = read.validate().expect_err("is below 0");
    assert_eq!(found.to_string(), "/p~1q: must be at least 0, but is -1");
}

#[test]
fn any_unknown_property_is_kept() {
    let text = r#"{"name":"a","x":[null,{}]}"#;
    let read: Loose = serde_json::from_str(text).expect("deserializes");
    assert_eq!(serde_json::to_string(&read).expect("serializes"), text);
    assert!(!accepts::<Loose>(r#"{"name":1}"#));
}

#[test]
fn unknown_properties_are_ignored_or_rejected() {
    assert!(accepts::<Silent>(r#"{"name":"a","x":1}"#));
    assert!(accepts::<Closed>(r#"{"name":"a"}"#) && accepts::<Closed>("{}"));
    assert!(!accepts::<Closed>(r#"{"name":"a","x":1}"#));
    assert!(accepts::<Nothing>("{}") && !accepts::<Nothing>(r#"{"x":1}"#));
    assert!(!accepts::<Nothing>("[]"));
    assert_eq!(
        serde_json::to_string(&Nothing::default()).expect("serializes"),
        "{}"
    );
}

#[test]
fn an_object_without_properties_is_a_map() {
    assert!(accepts::<Labels>(r#"{"a":"abc"}"#) && !accepts::<Labels>(r#"{"a":1}"#));
    assert!(!accepts::<Labels>(r#"{"a":null}"#));
    assert!(accepts::<Anything>(r#"{"a":null}"#) && !accepts::<Anything>("[]"));
}
