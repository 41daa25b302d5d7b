use super::Name;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    pub dog: Name,
}

object::object!(Dog {
    dog: required "dog" => validate::value,
});
