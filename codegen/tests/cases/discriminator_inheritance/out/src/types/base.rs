use super::{Derived, Other};
use crate::runtime::json::union;

/// The schema `Base`.
///
/// Defined in `#/components/schemas/Base`.
#[derive(Clone, PartialEq)]
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
    Derived(Derived),
    Other(Other),
} "oneOf" else Unlisted);
