use super::{Maybe, Owner};
use crate::runtime::{object, validate};

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

impl<'de> object::Object<'de> for Car {
    const NAME: &'static str = "Car";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut owner = None;
        let mut driver = None;
        let mut buyer = None;
        let mut seller = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "owner" => owner = fields.value()?,
                "driver" => driver = fields.value()?,
                "buyer" => buyer = fields.value()?,
                "seller" => seller = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            owner: object::required(owner, "owner")?,
            driver: object::required(driver, "driver")?,
            buyer,
            seller,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Car {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Car {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("owner", &self.owner)?;
        object.field("driver", &self.driver)?;
        object.optional("buyer", &self.buyer)?;
        object.optional("seller", &self.seller)?;
        object.end()
    }
}

impl validate::Validate for Car {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.owner, &at.key("owner"), found);
        validate::check(&self.driver, &at.key("driver"), found);
        validate::check(&self.buyer, &at.key("buyer"), found);
        validate::check(&self.seller, &at.key("seller"), found);
    }
}
