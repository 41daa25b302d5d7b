use super::{CatData, DogData};
use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Extended`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Extended {
    Cat(Box<ExtendedCat>),
    Dog(Box<ExtendedDog>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Extended {
    Cat(ExtendedCat) => validate::value,
    Dog(ExtendedDog) => validate::value,
} "oneOf" else Other);

/// Defined in `#/components/schemas/Extended/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExtendedCat {
    pub data: Option<CatData>,
    pub id: Option<String>,
}

object::object!(ExtendedCat {
    data: optional "data" => validate::value,
    id: optional "id",
});

/// Defined in `#/components/schemas/Extended/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExtendedDog {
    pub data: Option<DogData>,
    pub id: Option<String>,
}

object::object!(ExtendedDog {
    data: optional "data" => validate::value,
    id: optional "id",
});
