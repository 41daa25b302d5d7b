//! [`Undiscriminated`], and the types inside it.

pub mod add;
pub mod remove;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Undiscriminated`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Undiscriminated {
    Add(Box<Add>),
    Remove(Box<Remove>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Undiscriminated {
    Add(Add) => validate::value,
    Remove(Remove) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Add {
    pub op: Option<add::Op>,
}

object::object!(Add {
    op: optional "op" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Remove {
    pub op: remove::Op,
}

object::object!(Remove {
    op: required "op" => validate::value,
});
