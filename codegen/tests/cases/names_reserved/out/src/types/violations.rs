use super::DefaultType;
use crate::runtime::{object, validate};

/// The schema `Violations`.
///
/// Described at `#/components/schemas/Violations`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Violations {
    /// The field `object`.
    pub object: Option<DefaultType>,
}

object::object!(Violations {
    object: optional "object" => validate::check,
});
