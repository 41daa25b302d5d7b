use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Egg`.
///
/// Defined in `#/components/schemas/Egg`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Egg {
    /// The property `hen`.
    pub hen: types::Hen,
}

object::object!(Egg {
    hen: required "hen" => validate::value,
});
