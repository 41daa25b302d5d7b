use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Option`.
///
/// Defined in `#/components/schemas/Option`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionType {
    /// The property `None`.
    pub none: Option<String>,
    /// The property `some`.
    pub some: Option<types::SomeType>,
}

object::object!(OptionType {
    none: optional "None",
    some: optional "some" => validate::value,
});
