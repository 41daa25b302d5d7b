use super::{Maybe, Owner};
use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

/// The schema `Car`.
///
/// Described at `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    /// The field `owner`.
    pub owner: Owner,
    /// Who drives it now.
    pub driver: Option<Owner>,
    /// The field `buyer`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub buyer: Option<Option<Owner>>,
    /// The field `seller`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
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
