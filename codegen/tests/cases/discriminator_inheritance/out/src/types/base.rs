use super::{Derived, Other};
use crate::runtime::{union, validate};

/// The schema `Base`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// The type `Derived`.
    Derived(Box<Derived>),
    /// The type `Other`.
    Other(Box<Other>),
    /// A value that fits none of these. It can be received, but not sent.
    Unlisted(serde_json::Value),
}

union::union!(Base {
    Derived from Derived => validate::check,
    Other from Other => validate::check,
} oneOf else Unlisted);
