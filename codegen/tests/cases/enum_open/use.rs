//! An open enum: values that are not listed are valid too.

use enum_open::Validate;
use enum_open::types::Event;

#[test]
fn an_unlisted_value_is_valid() {
    let read: Event = serde_json::from_str("\"message.lost\"").expect("is a string");
    assert!(!read.is_listed());
    assert_eq!(read.validate(), Ok(()));
    assert_eq!(read, Event::from("message.lost"));
    assert_eq!(
        serde_json::to_string(&read).expect("is a string"),
        "\"message.lost\""
    );
    // Equal strings are equal values, however they were made.
    assert_eq!(Event::from("message.added"), Event::MessageAdded);
    assert!(serde_json::from_str::<Event>("null").is_err());
}
