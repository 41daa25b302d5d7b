use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    Bird(Box<types::Bird>),
    Finned(Box<types::Finned>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Bird(types::Bird) => validate::value,
    Finned(types::Finned) => validate::value,
} "oneOf" else Other);
