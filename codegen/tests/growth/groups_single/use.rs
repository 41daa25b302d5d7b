//! A group that is the only one in one of the versions, and that the program lists.

mod wire;

use api::operations::ListPets;
use api::types::Price;
use wire::line;

#[test]
fn only_group_left() {
    assert_eq!(line(&ListPets::new()), "GET /pets");
    assert_eq!(Price::new().amount(1).amount, Some(1));
}
