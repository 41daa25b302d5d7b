use crate::runtime::json::object;

/// The schema `Card`.
///
/// Described at `#/components/schemas/Card`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// The field `number`.
    pub number: String,
}

object::object!(Card {
    number: required "number",
});
