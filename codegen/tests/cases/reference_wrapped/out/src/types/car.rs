use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    pub owner: types::Owner,
    /// Who drives it now.
    pub driver: Option<types::Owner>,
    /// `Some(None)` is null; `None` omits the property.
    pub buyer: Option<Option<types::Owner>>,
    /// `Some(None)` is null; `None` omits the property.
    pub seller: Option<Option<types::Maybe>>,
}

object::object!(Car {
    owner: required "owner" => validate::value,
    driver: required "driver" => validate::value,
    buyer: optional "buyer" => validate::value,
    seller: optional "seller" => validate::value,
});
constructor::constructor!(Car {
    owner: plain types::Owner,
    driver: plain Option<types::Owner>,
} else [buyer, seller]);
