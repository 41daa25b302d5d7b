use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Order`.
///
/// Described at `#/components/schemas/Order`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// The field `state`.
    pub state: Option<OrderState>,
}

object::object!(Order {
    state: optional "state" => validate::check,
});

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
