use super::{CatData, DogData};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Parts`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Parts {
    CatData(Box<CatData>),
    DogData(Box<DogData>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Parts {
    CatData(CatData) => validate::value,
    DogData(DogData) => validate::value,
} "anyOf" else Other);
