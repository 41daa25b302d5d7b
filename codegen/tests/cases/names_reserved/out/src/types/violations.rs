use super::DefaultType;
use crate::runtime::{object, validate};

/// The schema `Violations`.
///
/// Defined in `#/components/schemas/Violations`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Violations {
    /// The property `object`.
    pub object: Option<DefaultType>,
}

object::object!(Violations {
    object: optional "object" => validate::check,
});
