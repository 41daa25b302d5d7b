//! A closed enum: other values can be deserialized but are invalid.

use enum_closed::Validate;
use enum_closed::types::{Crate, Size, crate_type::Lid};

#[test]
fn listed_values_are_read_and_written() {
    let read: Crate = serde_json::from_str(r#"{"size": "small", "lid": "tin"}"#).expect("deserializes");
    assert_eq!(
        (&read.size, &read.lid),
        (&Size::Small, &Some(Lid::Tin))
    );
    assert_eq!(read.validate(), Ok(()));
    let written = serde_json::to_string(&read).expect("serializes");
    assert_eq!(written, r#"{"size":"small","lid":"tin"}"#);
    assert_eq!(Size::LISTED, ["small", "large"]);
    assert_eq!("large".parse(), Ok(Size::Large));
}

#[test]
fn null_is_valid_only_if_listed() {
    let read: Crate = serde_json::from_str(r#"{"size": "large", "lid": null}"#).expect("deserializes");
    assert!(read.lid.is_none() && read.is_null("lid"));
    assert!(serde_json::from_str::<Crate>(r#"{"size": null}"#).is_err());
}

#[test]
fn an_unlisted_value_is_kept_but_invalid() {
    let read: Crate = serde_json::from_str(r#"{"size": "huge"}"#).expect("is a string");
    assert!(!read.size.is_listed());
    assert_eq!(read.size.as_str(), "huge");
    let found = read.validate().expect_err("is not listed");
    assert_eq!(
        found.to_string(),
        "/size: must be one of `small`, `large`, but is \"huge\""
    );
    assert!("huge".parse::<Size>().is_err() && "Small".parse::<Size>().is_err());
}
