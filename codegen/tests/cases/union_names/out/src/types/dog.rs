use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dog {
    pub data: Option<DogData>,
}

object::object!(Dog {
    data: optional "data" => validate::value,
});

/// Defined in `#/components/schemas/Dog/properties/data`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DogData {
    pub bark: Option<i64>,
}

object::object!(DogData {
    bark: optional "bark",
});
