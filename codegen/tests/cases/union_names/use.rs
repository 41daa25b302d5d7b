//! Variants are named by what distinguishes them.

use serde_json::{from_value, json};
use union_names::types::{Flagged, Hook, Numbered, Titled};

#[test]
fn the_variant_of_a_value_has_its_name() {
    let hook = json!({"object": "thing", "event": "user.deleted", "b": "x"});
    assert!(matches!(from_value(hook).unwrap(), Hook::UserDeleted(_)));
    let event = json!({"kind": "stopped"});
    assert!(matches!(from_value(event).unwrap(), Titled::Stopped(_)));
    let second = json!({"version": 2});
    assert!(matches!(from_value(second).unwrap(), Numbered::Version2(_)));
    let error = json!({"ok": false, "error": "e"});
    assert!(matches!(from_value(error).unwrap(), Flagged::OkFalse(_)));
}
