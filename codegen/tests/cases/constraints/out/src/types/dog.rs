use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Dog`.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    /// The property `dog`.
    pub dog: types::Name,
}

object::object!(Dog {
    dog: required "dog" => validate::value,
});
