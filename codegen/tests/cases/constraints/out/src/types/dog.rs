use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    pub dog: types::Name,
}

object::object!(Dog {
    dog: required "dog" => validate::value,
});
