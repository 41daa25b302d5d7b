use super::DefaultType;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Violations`.
///
/// Described at `#/components/schemas/Violations`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Violations {
    /// The field `object`.
    pub object: Option<DefaultType>,
}

object::object!(Violations {
    object: optional "object" => validate::value,
});
