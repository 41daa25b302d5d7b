use super::Lefts;
use crate::runtime::{object, validate};

/// The schema `Left`.
///
/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Left {
    /// The property `next`.
    pub next: Option<Box<Left>>,
    /// The property `items`.
    pub items: Option<Lefts>,
}

object::object!(Left {
    next: optional "next" => validate::check,
    items: optional "items" => validate::check,
});
