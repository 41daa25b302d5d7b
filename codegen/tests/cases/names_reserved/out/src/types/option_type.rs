use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Option`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionType {
    pub none: Option<String>,
    pub some: Option<types::SomeType>,
}

object::object!(OptionType {
    none: optional "None",
    some: optional "some" => validate::value,
});
