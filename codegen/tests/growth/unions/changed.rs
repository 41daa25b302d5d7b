//! Programs that go on to compile, and do something else.

mod wire;

use api::operations::AddThing;
use api::types::thing::Code;
use api::types::{Payment, Size, Thing};
use serde_json::json;

#[test]
fn unlisted_value_listed() {
    let thing = wire::read::<AddThing>(json!({"size": "medium"}));
    assert!(matches!(thing.size, Some(Size::Other(_))));
}

#[test]
fn unknown_branch_declared() {
    let thing = wire::read::<AddThing>(json!({"payment": {"coins": 3}}));
    assert!(matches!(thing.payment, Some(Payment::Other(_))));
}

#[test]
fn value_added_with_same_identifier() {
    // `a-b` takes the identifier of `a_b`.
    let sent = wire::json(&AddThing::new(Thing::new().code(Code::AB)));
    assert_eq!(sent, json!({"code": "a_b"}));
}
