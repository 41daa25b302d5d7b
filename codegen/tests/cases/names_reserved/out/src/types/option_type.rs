use super::SomeType;
use crate::runtime::{object, validate};

/// The schema `Option`.
///
/// Defined in `#/components/schemas/Option`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionType {
    /// The property `None`.
    pub none: Option<String>,
    /// The property `some`.
    pub some: Option<SomeType>,
}

object::object!(OptionType {
    none: optional "None",
    some: optional "some" => validate::check,
});
