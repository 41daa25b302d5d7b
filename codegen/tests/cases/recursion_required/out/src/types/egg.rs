use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Egg`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Egg {
    pub hen: types::Hen,
}

object::object!(Egg {
    hen: required "hen" => validate::value,
});
