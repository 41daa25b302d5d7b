//! A write-only property may be absent from a response, even if it is required.

use object_docs::Validate;
use object_docs::types::Account;

#[test]
fn a_write_only_property_may_be_absent() {
    let read = |text: &str| serde_json::from_str::<Account>(text);
    let account = read(r#"{"id":"a","email":"b"}"#).expect("deserializes");
    assert_eq!(
        (account.secret.as_ref(), account.validate()),
        (None, Ok(()))
    );
    assert!(read(r#"{"id":"a","secret":"abc"}"#).is_err());
    let account = read(r#"{"id":"a","email":"b","secret":"x"}"#).expect("deserializes");
    assert!(account.validate().is_err());
}
