//! What is only sent is not missed in what is received, even where it is required.

use object_docs::Validate;
use object_docs::types::Account;

#[test]
fn what_is_only_sent_may_be_absent() {
    let read = |text: &str| serde_json::from_str::<Account>(text);
    let account = read(r#"{"id":"a","email":"b"}"#).expect("fits");
    assert_eq!(
        (account.secret.as_ref(), account.validate()),
        (None, Ok(()))
    );
    assert!(read(r#"{"id":"a","secret":"abc"}"#).is_err());
    let account = read(r#"{"id":"a","email":"b","secret":"x"}"#).expect("fits");
    assert!(account.validate().is_err());
}
