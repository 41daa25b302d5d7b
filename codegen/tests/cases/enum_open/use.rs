//! A set of values that can grow: others are as good.

use enum_open::Validate;
use enum_open::types::Event;

#[test]
fn another_value_is_valid() {
    let read: Event = serde_json::from_str("\"message.lost\"").expect("is a text");
    assert!(!read.is_listed());
    assert_eq!(read.validate(), Ok(()));
    assert_eq!(read, Event::from("message.lost"));
    assert_eq!(
        serde_json::to_string(&read).expect("is a text"),
        "\"message.lost\""
    );
    // One text is one value, however it was made.
    assert_eq!(Event::from("message.added"), Event::MessageAdded);
    assert!(serde_json::from_str::<Event>("null").is_err());
}
