//! Groups of operations, of which the program lists none: it has the feature `operations`.

mod wire;

use api::operations::{ListPets, Moved};
use api::types::{Pet, Spare};
use wire::line;

#[test]
fn second_group_added() {
    assert_eq!(line(&ListPets::new()), "GET /pets");
    assert_eq!(Pet::new().name("a").name.as_deref(), Some("a"));
}

#[test]
fn operation_moved_to_another_group() {
    assert_eq!(line(&Moved::new()), "GET /moved");
}

#[test]
fn unused_type_used_by_one_group() {
    assert_eq!(Spare::new().name("a").name.as_deref(), Some("a"));
}
