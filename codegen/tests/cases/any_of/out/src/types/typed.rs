//! [`Typed`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Typed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Typed {
    Object(Box<Object>),
    Object2(Box<ObjectType>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Typed {
    Object(Object) => validate::value,
    Object2(ObjectType) => validate::value,
} "anyOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Object {
    pub size: Option<String>,
}

object::object!(Object {
    size: optional "size",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ObjectType {
    pub size: Option<i64>,
}

object::object!(ObjectType {
    size: optional "size",
});
