use super::SomeType;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Option`.
///
/// Described at `#/components/schemas/Option`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionType {
    /// The field `None`.
    pub none: Option<String>,
    /// The field `some`.
    pub some: Option<SomeType>,
}

object::object!(OptionType {
    none: optional "None",
    some: optional "some" => validate::value,
});
