use crate::runtime::json::object;

/// Defined in `#/components/schemas/Card`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Card {
    pub number: Option<String>,
}

object::object!(Card {
    number: optional "number",
});
