//! A type that contains itself can be deserialized, and reports the location of a violation.

use recursion_boxed::Validate;
use recursion_boxed::types::Person;

#[test]
fn violations_are_found_at_any_depth() {
    let text = r#"{"name":"a","partner":{"name":"b","employer":{"boss":{"name":""}}}}"#;
    let read: Person = serde_json::from_str(text).expect("deserializes");
    let found = read.validate().expect_err("has no name");
    let places: Vec<_> = found.iter().map(|one| one.location()).collect();
    assert_eq!(places, ["/partner/employer/boss/name"]);
    assert_eq!(serde_json::to_string(&read).expect("serializes"), text);
}
