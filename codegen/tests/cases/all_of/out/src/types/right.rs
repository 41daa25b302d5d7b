use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Right {
    pub next: Option<Box<Right>>,
    pub items: Option<types::Rights>,
}

object::object!(Right {
    next: optional "next" => validate::value,
    items: optional "items" => validate::value,
});
