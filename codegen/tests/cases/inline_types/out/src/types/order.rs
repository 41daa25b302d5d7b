use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Order`.
///
/// Described at `#/components/schemas/Order`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// The field `state`.
    pub state: Option<OrderState>,
}

impl<'de> object::Object<'de> for Order {
    const NAME: &'static str = "Order";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "state" => read.state = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Order {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Order {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("state", &self.state)?;
        object.end()
    }
}

impl validate::Validate for Order {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.state, &at.key("state"), found);
    }
}

/// The schema `Order.state`.
///
/// Described at `#/components/schemas/Order/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `lost`
    Lost,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl OrderState {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["lost"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lost => "lost",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "lost" => Self::Lost,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(OrderState, Other);
closed_enum::closed_enum!(OrderState);
