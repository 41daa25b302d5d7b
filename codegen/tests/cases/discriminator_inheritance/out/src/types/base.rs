use super::{Derived, Other};
use crate::runtime::{union, validate};

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
    /// A value that matches none of the variants. It can be received but not sent.
    Unlisted(serde_json::Value),
}

union::union!(Base {
    Derived(Derived) => validate::check,
    Other(Other) => validate::check,
} "oneOf" else Unlisted);
