use super::{CatData, DogData};
use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The schema `Extended`.
///
/// Defined in `#/components/schemas/Extended`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Extended {
    /// The variant `Cat`.
    Cat(Box<ExtendedCat>),
    /// The variant `Dog`.
    Dog(Box<ExtendedDog>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Extended {
    Cat(ExtendedCat) => validate::value,
    Dog(ExtendedDog) => validate::value,
} "oneOf" else Other);

/// The schema `Extended.Cat`.
///
/// Defined in `#/components/schemas/Extended/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExtendedCat {
    /// The property `data`.
    pub data: Option<CatData>,
    /// The property `id`.
    pub id: Option<String>,
}

object::object!(ExtendedCat {
    data: optional "data" => validate::value,
    id: optional "id",
});

/// The schema `Extended.Dog`.
///
/// Defined in `#/components/schemas/Extended/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExtendedDog {
    /// The property `data`.
    pub data: Option<DogData>,
    /// The property `id`.
    pub id: Option<String>,
}

object::object!(ExtendedDog {
    data: optional "data" => validate::value,
    id: optional "id",
});
