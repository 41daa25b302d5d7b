//! A write-only property may be absent from a response, even if it is required in requests.

use object_docs::Validate;
use object_docs::types::Account;

#[test]
fn a_write_only_property_may_be_absent() {
    let read = |text: &str| serde_json::from_str::<Account>(text);
    let account = read(r#"{"id":"a","email":"b"}"#).expect("deserializes");
    assert_eq!(account.secret, None);
    // It cannot be sent as it is.
    let found = account.validate().expect_err("lacks a property of requests");
    assert_eq!(found.iter().next().expect("is there").keyword(), "required");
    assert!(read(r#"{"id":"a","secret":"abc"}"#).is_err());
    let account = read(r#"{"id":"a","email":"b","secret":"x"}"#).expect("deserializes");
    assert!(account.validate().is_err());
}
