use super::{Maybe, Owner};
use crate::runtime::{constructor, object, validate};

/// The schema `Car`.
///
/// Defined in `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    /// The property `owner`.
    pub owner: Owner,
    /// Who drives it now.
    pub driver: Option<Owner>,
    /// The property `buyer`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub buyer: Option<Option<Owner>>,
    /// The property `seller`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub seller: Option<Option<Maybe>>,
}

object::object!(Car {
    owner: required "owner" => validate::check,
    driver: required "driver" => validate::check,
    buyer: optional "buyer" => validate::check,
    seller: optional "seller" => validate::check,
});
constructor::constructor!(Car {
    owner: plain Owner,
    driver: plain Option<Owner>,
} else [buyer, seller]);
