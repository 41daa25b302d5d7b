use super::Rights;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Right {
    pub next: Option<Box<Right>>,
    pub items: Option<Rights>,
}

object::object!(Right {
    next: optional "next" => validate::value,
    items: optional "items" => validate::value,
});
