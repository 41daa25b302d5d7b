use super::{Derived, Other};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Base`.
///
/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// The variant `Derived`.
    Derived(Box<Derived>),
    /// The variant `Other`.
    Other(Box<Other>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Unlisted(serde_json::Value),
}

union::union!(Base {
    Derived(Derived) => validate::value,
    Other(Other) => validate::value,
} "oneOf" else Unlisted);
