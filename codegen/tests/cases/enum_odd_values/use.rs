//! Values that are no words: each comes back as the text that it was.

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
fn a_value_that_is_not_listed_is_none_of_these() {
    for text in ["2", "OTHER", " ", "Type"] {
        let read: Odd = serde_json::from_value(text.into()).expect("is a text");
        assert!(matches!(read, Odd::Unlisted(_)), "{text}");
        assert!(read.validate().is_err());
    }
}
