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

impl Car {
    /// Creates a value with its required properties.
    pub fn new(driver: Option<types::Owner>, owner: types::Owner) -> Self {
        Self {
            owner,
            driver,
            buyer: None,
            seller: None,
            nulls: Default::default(),
        }
    }

    #[must_use]
    pub fn buyer(mut self, buyer: impl Into<Option<types::Owner>>) -> Self {
        self.buyer = buyer.into();
        self.nulls.remove("buyer");
        self
    }

    /// Sets [`buyer`](Self::buyer) to null.
    #[must_use]
    pub fn buyer_null(mut self) -> Self {
        self.buyer = None;
        self.nulls.insert("buyer");
        self
    }

    #[must_use]
    pub fn seller(mut self, seller: impl Into<Option<types::Maybe>>) -> Self {
        self.seller = seller.into();
        self.nulls.remove("seller");
        self
    }

    /// Sets [`seller`](Self::seller) to null.
    #[must_use]
    pub fn seller_null(mut self) -> Self {
        self.seller = None;
        self.nulls.insert("seller");
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Car {
    owner: required "owner",
    driver: required "driver",
    buyer: nullable "buyer",
    seller: nullable "seller",
} remember nulls);
