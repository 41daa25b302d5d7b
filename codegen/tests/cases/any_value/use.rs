//! Properties without a schema accept any value, including null; a required one must be present.

use any_value::types::Event;
use serde_json::Value;

#[test]
fn null_is_a_value() {
    let read = |text: &str| serde_json::from_str::<Event>(text);
    let event = read(r#"{"payload":null,"nothing":[1]}"#).expect("deserializes");
    assert_eq!((event.payload, event.extra), (Value::Null, None));
    let event = read(r#"{"payload":1,"nothing":1,"extra":null}"#).expect("deserializes");
    assert_eq!(event.extra, Some(Value::Null));
    assert!(read(r#"{"payload":1}"#).is_err());
}
