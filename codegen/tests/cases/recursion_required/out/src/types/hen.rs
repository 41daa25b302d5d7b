use super::Egg;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Hen`.
///
/// Described at `#/components/schemas/Hen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hen {
    /// The field `egg`.
    pub egg: Box<Egg>,
}

object::object!(Hen {
    egg: required "egg" => validate::value,
});
