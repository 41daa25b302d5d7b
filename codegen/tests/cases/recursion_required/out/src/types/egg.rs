use super::Hen;
use crate::runtime::{object, validate};

/// The schema `Egg`.
///
/// Defined in `#/components/schemas/Egg`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Egg {
    /// The property `hen`.
    pub hen: Hen,
}

object::object!(Egg {
    hen: required "hen" => validate::check,
});
