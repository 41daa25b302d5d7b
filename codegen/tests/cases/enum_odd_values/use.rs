//! Enum values that are not words: each keeps its text.

use enum_odd_values::Validate;
use enum_odd_values::types::Odd;

#[test]
fn each_value_keeps_its_text() {
    for text in Odd::LISTED {
        let value: Odd = text.parse().expect("is listed");
        assert!(value.is_listed());
        assert_eq!(value.as_str(), *text);
    }
    let distinct: std::collections::BTreeSet<_> =
        Odd::LISTED.iter().map(|t| t.parse::<Odd>().ok()).collect();
    assert_eq!(distinct.len(), Odd::LISTED.len());
}

#[test]
fn an_unlisted_value_equals_none_of_these() {
    for text in ["2", "OTHER", " ", "Type"] {
        let read: Odd = serde_json::from_value(text.into()).expect("is a string");
        assert!(matches!(read, Odd::Unlisted(_)), "{text}");
        assert!(read.validate().is_err());
    }
}
