use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Bird(Box<types::Bird>),
    Finned(Box<types::Finned>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Bird(types::Bird),
    Finned(types::Finned),
} "oneOf" else Other of response);
