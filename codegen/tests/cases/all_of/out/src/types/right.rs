use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Right`.
///
/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Right {
    /// The property `next`.
    pub next: Option<Box<Right>>,
    /// The property `items`.
    pub items: Option<types::Rights>,
}

object::object!(Right {
    next: optional "next" => validate::value,
    items: optional "items" => validate::value,
});
