//! Values without a schema: any is taken, null among them, but a required one is there.

use any_value::types::Event;
use serde_json::Value;

#[test]
fn null_is_a_value() {
    let read = |text: &str| serde_json::from_str::<Event>(text);
    let event = read(r#"{"payload":null,"nothing":[1]}"#).expect("fits");
    assert_eq!((event.payload, event.extra), (Value::Null, None));
    let event = read(r#"{"payload":1,"nothing":1,"extra":null}"#).expect("fits");
    assert_eq!(event.extra, Some(Value::Null));
    assert!(read(r#"{"payload":1}"#).is_err());
}
