use super::Rights;
use crate::runtime::{object, validate};

/// The schema `Right`.
///
/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Right {
    /// The property `next`.
    pub next: Option<Box<Right>>,
    /// The property `items`.
    pub items: Option<Rights>,
}

object::object!(Right {
    next: optional "next" => validate::check,
    items: optional "items" => validate::check,
});
