//! Programs that go on to compile, and do something else.

mod wire;

use api::operations::AddPet;
use api::types::Pet;
use serde_json::json;

#[test]
fn property_added_with_same_identifier() {
    // `firstName` is closer to the identifier than `first-name`, and takes it.
    let sent = wire::json(&AddPet::new(Pet::new("a").first_name("b")));
    assert_eq!(sent, json!({"name": "a", "first-name": "b"}));
}
