use super::Egg;
use crate::runtime::{object, validate};

/// The schema `Hen`.
///
/// Defined in `#/components/schemas/Hen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hen {
    /// The property `egg`.
    pub egg: Box<Egg>,
}

object::object!(Hen {
    egg: required "egg" => validate::check,
});
