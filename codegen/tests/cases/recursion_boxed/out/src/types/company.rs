use super::Person;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Company`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Company {
    pub boss: Box<Person>,
}

object::object!(Company {
    boss: required "boss" => validate::value,
});
