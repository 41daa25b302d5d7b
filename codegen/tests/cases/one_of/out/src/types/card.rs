use crate::runtime::json::object;

/// Defined in `#/components/schemas/Card`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    pub number: String,
}

object::object!(Card {
    number: required "number",
});
