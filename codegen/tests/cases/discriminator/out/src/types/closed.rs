use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Closed`.
///
/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The property `type`.
    pub r#type: ClosedType,
    /// The property `reason`.
    pub reason: Option<String>,
}

object::object!(Closed {
    r#type: required "type" => validate::check,
    reason: optional "reason",
});

/// The schema `Closed.type`.
///
/// Defined in `#/components/schemas/Closed/properties/type`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClosedType {
    /// `closed`
    #[default]
    Closed,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(ClosedType {
    Closed = "closed",
} other Other);
