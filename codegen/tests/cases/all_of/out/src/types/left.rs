use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Left`.
///
/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Left {
    /// The property `next`.
    pub next: Option<Box<Left>>,
    /// The property `items`.
    pub items: Option<types::Lefts>,
}

object::object!(Left {
    next: optional "next" => validate::value,
    items: optional "items" => validate::value,
});
