//! A reference that is wrapped to be nullable takes null, and the one it wraps does not.

use reference_wrapped::types::Car;

#[test]
fn null_is_taken_where_the_wrapping_says_so() {
    let read = |text: &str| serde_json::from_str::<Car>(text);
    let car = read(r#"{"owner":{"id":1},"driver":null,"buyer":null,"seller":null}"#);
    let car = car.expect("fits");
    assert_eq!(
        (car.driver, car.buyer, car.seller),
        (None, Some(None), Some(None))
    );
    assert!(read(r#"{"owner":null,"driver":null}"#).is_err());
    assert!(read(r#"{"owner":{"id":1}}"#).is_err());
}
