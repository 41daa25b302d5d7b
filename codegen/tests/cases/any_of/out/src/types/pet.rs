use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Box<types::Cat>),
    Dog(Box<types::Dog>),
    /// A value that matches several of the variants, none of which has all of its properties; or
    /// none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat(types::Cat),
    Dog(types::Dog),
} "anyOf" else Other);
