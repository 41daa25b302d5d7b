use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Hen`.
///
/// Defined in `#/components/schemas/Hen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hen {
    /// The property `egg`.
    pub egg: Box<types::Egg>,
}

object::object!(Hen {
    egg: required "egg" => validate::value,
});
