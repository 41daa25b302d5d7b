use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Company`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Company {
    pub boss: Box<types::Person>,
}

object::object!(Company {
    boss: required "boss" => validate::value,
});
