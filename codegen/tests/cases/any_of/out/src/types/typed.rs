use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The schema `Typed`.
///
/// Defined in `#/components/schemas/Typed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Typed {
    /// The variant `Object`.
    Object(Box<TypedObject>),
    /// The variant `Object`.
    Object2(Box<TypedObjectType>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Typed {
    Object(TypedObject) => validate::value,
    Object2(TypedObjectType) => validate::value,
} "anyOf" else Other);

/// The schema `Typed.Object`.
///
/// Defined in `#/components/schemas/Typed/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TypedObject {
    /// The property `size`.
    pub size: Option<String>,
}

object::object!(TypedObject {
    size: optional "size",
});

/// The schema `Typed.Object`.
///
/// Defined in `#/components/schemas/Typed/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TypedObjectType {
    /// The property `size`.
    pub size: Option<i64>,
}

object::object!(TypedObjectType {
    size: optional "size",
});
