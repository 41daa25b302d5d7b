//! [`SomeType`], and the types inside it.

use crate::runtime::json::{integer_enum, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Some`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SomeType {
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<Maybe>>,
    pub none: Option<()>,
}

object::object!(SomeType {
    maybe: optional "maybe" => validate::value,
    none: optional "none",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Maybe {
    /// `1`
    #[default]
    N1,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Maybe {
    N1 = 1,
} other Other);
