//! A reference wrapped to be nullable accepts null; the schema that it wraps does not.

use reference_wrapped::types::Car;

#[test]
fn null_is_accepted_if_the_wrapper_is_nullable() {
    let read = |text: &str| serde_json::from_str::<Car>(text);
    let car = read(r#"{"owner":{"id":1},"driver":null,"buyer":null,"seller":null}"#);
    let car = car.expect("deserializes");
    assert_eq!(
        (car.driver, car.buyer, car.seller),
        (None, Some(None), Some(None))
    );
    assert!(read(r#"{"owner":null,"driver":null}"#).is_err());
    assert!(read(r#"{"owner":{"id":1}}"#).is_err());
}
