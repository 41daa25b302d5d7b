use crate::runtime::json::union;
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Tagged`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// Selected by `A`.
    A(Box<types::A>),
    /// Selected by `B`.
    B(Box<types::B>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Tagged {
    A(types::A) = "A",
    B(types::B) = "B",
} "oneOf" with secrets by "kind" else Other);
