use super::Hen;
use crate::runtime::{object, validate};

/// The schema `Egg`.
///
/// Described at `#/components/schemas/Egg`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Egg {
    /// The field `hen`.
    pub hen: Hen,
}

object::object!(Egg {
    hen: required "hen" => validate::check,
});
