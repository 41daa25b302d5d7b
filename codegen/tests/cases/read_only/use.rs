//! Requiredness by direction: what is read-only is required in responses, what is write-only in
//! requests.

use read_only::Validate;
use read_only::types::User;

#[test]
fn the_constructor_asks_for_what_is_sent() {
    let user = User::new("a", "secret");
    let text = r#"{"password":"secret","name":"a"}"#;
    assert_eq!(serde_json::to_string(&user).expect("serializes"), text);
    assert_eq!(user.validate(), Ok(()));
}

#[test]
fn a_missing_property_violates_its_direction() {
    let read: User = serde_json::from_str(r#"{"id":1,"name":"a"}"#).expect("is a user");
    assert_eq!(read.id, Some(1));
    let found = read.validate().expect_err("cannot be sent");
    assert_eq!(found.to_string(), "missing required property \"password\"");
}
