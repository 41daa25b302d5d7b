//! Schemas to the letter of JSON Schema.

use literal::Validate;
use literal::types::{Closed, Holder, Open};

#[test]
fn without_a_type_keywords_are_about_the_values_that_they_name() {
    let broken = |json: &str| {
        let holder = Holder {
            held: Some(serde_json::from_str(json).expect("takes all values")),
            ..Holder::default()
        };
        holder.validate().map_or_else(|found| found.count(), |()| 0)
    };
    assert_eq!(["7", "null", "[]", r#"{"a":"ab"}"#].map(broken), [0; 4]);
    assert_eq!(["{}", r#"{"a":"x"}"#].map(broken), [1; 2]);
}

#[test]
fn a_member_of_all_of_counts_for_itself() {
    let passes = |json: &str| {
        let value: Closed = serde_json::from_str(json).expect("is an object");
        value.validate().is_ok()
    };
    assert!(passes(r#"{"a":""}"#));
    assert!(!passes(r#"{"b":""}"#));
}

#[test]
fn fields_without_a_name_are_kept() {
    let open: Open = serde_json::from_str(r#"{"a":1,"z":2}"#).expect("is an object");
    assert_eq!(
        serde_json::to_string(&open).expect("is written"),
        r#"{"a":1,"z":2}"#
    );
}
