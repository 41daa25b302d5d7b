use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// The schema `Closed`.
///
/// Described at `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The field `type`.
    pub r#type: ClosedType,
    /// The field `reason`.
    pub reason: Option<String>,
}

object::object!(Closed {
    r#type: required "type" => validate::value,
    reason: optional "reason",
});

/// The schema `Closed.type`.
///
/// Described at `#/components/schemas/Closed/properties/type`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClosedType {
    /// `closed`
    #[default]
    Closed,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ClosedType {
    Closed = "closed",
} other Other);
