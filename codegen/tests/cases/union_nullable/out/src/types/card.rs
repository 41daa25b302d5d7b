use crate::runtime::object;

/// The schema `Card`.
///
/// Defined in `#/components/schemas/Card`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Card {
    /// The property `number`.
    pub number: Option<String>,
}

object::object!(Card {
    number: optional "number",
});
