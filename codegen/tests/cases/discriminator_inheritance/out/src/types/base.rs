use super::{Derived, Other};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    Derived(Box<Derived>),
    Other(Box<Other>),
    /// A value that matches none of the variants. It can be received but not sent.
    Unlisted(serde_json::Value),
}

union::union!(Base {
    Derived(Derived) => validate::value,
    Other(Other) => validate::value,
} "oneOf" else Unlisted);
