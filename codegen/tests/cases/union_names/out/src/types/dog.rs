use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Dog`.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dog {
    /// The property `data`.
    pub data: Option<DogData>,
}

object::object!(Dog {
    data: optional "data" => validate::value,
});

/// The schema `Dog.data`.
///
/// Defined in `#/components/schemas/Dog/properties/data`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DogData {
    /// The property `bark`.
    pub bark: Option<i64>,
}

object::object!(DogData {
    bark: optional "bark",
});
