use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Order`.
///
/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// The property `state`.
    pub state: Option<OrderState>,
}

object::object!(Order {
    state: optional "state" => validate::check,
});

/// The schema `Order.state`.
///
/// Defined in `#/components/schemas/Order/properties/state`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `lost`
    #[default]
    Lost,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(OrderState {
    Lost = "lost",
} other Other);
