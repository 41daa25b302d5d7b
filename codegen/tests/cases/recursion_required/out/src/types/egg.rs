use super::Hen;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Egg`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Egg {
    pub hen: Hen,
}

object::object!(Egg {
    hen: required "hen" => validate::value,
});
