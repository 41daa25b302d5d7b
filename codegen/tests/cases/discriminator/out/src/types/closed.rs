use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    pub r#type: ClosedType,
    pub reason: Option<String>,
}

object::object!(Closed {
    r#type: required "type" => validate::value,
    reason: optional "reason",
});

/// Defined in `#/components/schemas/Closed/properties/type`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClosedType {
    /// `closed`
    #[default]
    Closed,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ClosedType {
    Closed = "closed",
} other Other);
