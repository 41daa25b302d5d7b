use super::Hen;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Egg`.
///
/// Defined in `#/components/schemas/Egg`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Egg {
    /// The property `hen`.
    pub hen: Hen,
}

object::object!(Egg {
    hen: required "hen" => validate::value,
});
