use crate::runtime::object;

/// The schema `Card`.
///
/// Defined in `#/components/schemas/Card`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// The property `number`.
    pub number: String,
}

object::object!(Card {
    number: required "number",
});
