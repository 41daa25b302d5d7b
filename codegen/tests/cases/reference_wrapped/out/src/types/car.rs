use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Car`.
///
/// Defined in `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    /// The property `owner`.
    pub owner: types::Owner,
    /// Who drives it now.
    pub driver: Option<types::Owner>,
    /// The property `buyer`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub buyer: Option<Option<types::Owner>>,
    /// The property `seller`.
    ///
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
