//! Programs that go on to compile, and do something else.

mod wire;

use api::operations::AddThing;
use api::types::{Payment, Size};
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
