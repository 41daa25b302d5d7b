//! Groups of operations, of which the program lists one: the feature `pets`.

mod wire;

use api::operations::ListPets;
use api::types::Pet;
use wire::line;

#[test]
fn another_group_added() {
    assert_eq!(line(&ListPets::new()), "GET /pets");
}

#[test]
fn type_used_by_another_group_too() {
    assert_eq!(Pet::new().name("a").name.as_deref(), Some("a"));
}
