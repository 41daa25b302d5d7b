//! Fields that the description does not name: kept, passed over, or refused.

use additional_properties::Validate;
use additional_properties::types::{Anything, Closed, Labels, Loose, Nothing, Scores, Silent};
use serde::de::DeserializeOwned;

/// Whether a schema takes a value: reading and validation together.
fn takes<T: DeserializeOwned + Validate>(text: &str) -> bool {
    serde_json::from_str::<T>(text).is_ok_and(|value| value.validate().is_ok())
}

#[test]
fn values_are_kept_by_their_type() {
    let text = r#"{"name":"a","additional":"b","x":1,"y":2}"#;
    let read: Scores = serde_json::from_str(text).expect("fits");
    assert_eq!(read.additional.as_deref(), Some("b"));
    assert_eq!(read.additional_.get("x"), Some(&1));
    assert_eq!(serde_json::to_string(&read).expect("is data"), text);
    assert!(!takes::<Scores>(r#"{"name":"a","x":"1"}"#));
    let read: Scores = serde_json::from_str(r#"{"name":"a","p/q":-1}"#).expect("fits");
    let found = read.validate().expect_err("is below 0");
    assert_eq!(found.to_string(), "/p~1q: must be at least 0, but is -1");
}

#[test]
fn any_value_is_kept() {
    let text = r#"{"name":"a","x":[null,{}]}"#;
    let read: Loose = serde_json::from_str(text).expect("fits");
    assert_eq!(serde_json::to_string(&read).expect("is data"), text);
    assert!(!takes::<Loose>(r#"{"name":1}"#));
}

#[test]
fn others_are_passed_over_or_refused() {
    assert!(takes::<Silent>(r#"{"name":"a","x":1}"#));
    assert!(takes::<Closed>(r#"{"name":"a"}"#) && takes::<Closed>("{}"));
    assert!(!takes::<Closed>(r#"{"name":"a","x":1}"#));
    assert!(takes::<Nothing>("{}") && !takes::<Nothing>(r#"{"x":1}"#));
    assert!(!takes::<Nothing>("[]"));
    assert_eq!(
        serde_json::to_string(&Nothing::default()).expect("is data"),
        "{}"
    );
}

#[test]
fn an_object_without_fields_is_a_map() {
    assert!(takes::<Labels>(r#"{"a":"abc"}"#) && !takes::<Labels>(r#"{"a":1}"#));
    assert!(!takes::<Labels>(r#"{"a":null}"#));
    assert!(takes::<Anything>(r#"{"a":null}"#) && !takes::<Anything>("[]"));
}
