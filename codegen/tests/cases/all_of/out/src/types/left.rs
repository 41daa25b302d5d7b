use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Left {
    pub next: Option<Box<Left>>,
    pub items: Option<types::Lefts>,
}

object::object!(Left {
    next: optional "next" => validate::value,
    items: optional "items" => validate::value,
});
