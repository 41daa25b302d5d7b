//! A write-only property may be absent from a response, even if it is required in requests; what
//! is deprecated is marked for the compiler.

#![deny(unfulfilled_lint_expectations)]

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

#[test]
#[expect(deprecated, reason = "the document deprecates the operation")]
fn a_deprecated_operation_is_marked() {
    assert_eq!(object_docs::operations::ListAccounts::new(), Default::default());
}

#[test]
#[expect(deprecated, reason = "the document deprecates the property")]
fn a_deprecated_property_is_marked() {
    let account = serde_json::from_str::<Account>(r#"{"id":"a","email":"b","nick":"c"}"#);
    assert_eq!(account.expect("deserializes").nick.as_deref(), Some("c"));
}
