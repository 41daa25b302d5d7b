use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Base`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    Derived(Box<types::Derived>),
    Other(Box<types::Other>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Unlisted(serde_json::Value),
}

union::union!(Base {
    Derived(types::Derived),
    Other(types::Other),
} "oneOf" else Unlisted of response);
