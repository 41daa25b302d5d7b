//! [`Closed`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    pub r#type: Type,
    pub reason: Option<String>,
}

object::object!(Closed {
    r#type: required "type" => validate::value,
    reason: optional "reason",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `closed`
    #[default]
    Closed,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Type {
    Closed = "closed",
} other Other);
