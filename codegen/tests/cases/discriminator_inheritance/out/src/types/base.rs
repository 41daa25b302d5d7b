use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Base`.
///
/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// The variant `Derived`.
    Derived(Box<types::Derived>),
    /// The variant `Other`.
    Other(Box<types::Other>),
    /// A value that matches none of the variants. It can be received but not sent.
    Unlisted(serde_json::Value),
}

union::union!(Base {
    Derived(types::Derived) => validate::value,
    Other(types::Other) => validate::value,
} "oneOf" else Unlisted);
