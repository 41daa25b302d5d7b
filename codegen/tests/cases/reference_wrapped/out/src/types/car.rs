use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Car`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub owner: types::Owner,
    /// Who drives it now.
    pub driver: Option<types::Owner>,
    pub buyer: Option<types::Owner>,
    pub seller: Option<types::Maybe>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Car {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(driver: Option<types::Owner>, owner: types::Owner) -> Self {
        Self {
            owner,
            driver,
            buyer: None,
            seller: None,
            nulls: Default::default(),
        }
    }

    pub fn buyer(mut self, value: types::Owner) -> Self {
        self.buyer = self.nulls.present("buyer", value);
        self
    }

    pub fn seller(mut self, value: types::Maybe) -> Self {
        self.seller = self.nulls.present("seller", value);
        self
    }
}

object::object!(Car {
    owner: required "owner",
    driver: required "driver",
    buyer: nullable by buyer_null "buyer",
    seller: nullable by seller_null "seller",
} remember nulls of response);
