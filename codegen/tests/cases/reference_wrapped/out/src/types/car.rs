use super::{Maybe, Owner};
use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    pub owner: Owner,
    /// Who drives it now.
    pub driver: Option<Owner>,
    /// `Some(None)` is null; `None` omits the property.
    pub buyer: Option<Option<Owner>>,
    /// `Some(None)` is null; `None` omits the property.
    pub seller: Option<Option<Maybe>>,
}

object::object!(Car {
    owner: required "owner" => validate::value,
    driver: required "driver" => validate::value,
    buyer: optional "buyer" => validate::value,
    seller: optional "seller" => validate::value,
});
constructor::constructor!(Car {
    owner: plain Owner,
    driver: plain Option<Owner>,
} else [buyer, seller]);
