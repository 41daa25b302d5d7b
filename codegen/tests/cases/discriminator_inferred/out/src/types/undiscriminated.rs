//! [`Undiscriminated`], and the types inside it.

pub mod object_;
pub mod remove;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The schema `Undiscriminated`.
///
/// Defined in `#/components/schemas/Undiscriminated`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Undiscriminated {
    /// The variant `Object`.
    Object(Box<Object>),
    /// The variant `remove`.
    Remove(Box<Remove>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Undiscriminated {
    Object(Object) => validate::value,
    Remove(Remove) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Object {
    /// The property `op`.
    pub op: Option<object_::Op>,
}

object::object!(Object {
    op: optional "op" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Remove {
    /// The property `op`.
    pub op: remove::Op,
}

object::object!(Remove {
    op: required "op" => validate::value,
});
