use super::SomeType;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Option`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionType {
    pub none: Option<String>,
    pub some: Option<SomeType>,
}

object::object!(OptionType {
    none: optional "None",
    some: optional "some" => validate::value,
});
