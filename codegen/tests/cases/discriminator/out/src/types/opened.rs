//! [`Opened`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Opened`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Opened {
    pub r#type: Type,
}

object::object!(Opened {
    r#type: required "type" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `opened`
    #[default]
    Opened,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Type {
    Opened = "opened",
} other Other);
