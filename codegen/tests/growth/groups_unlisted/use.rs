//! Groups of operations in a program that lists no feature.

use api::types::Price;

#[test]
fn type_used_by_several_groups() {
    assert_eq!(Price::new().amount(1).amount, Some(1));
}
