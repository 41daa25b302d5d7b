use crate::runtime::json::object;

/// The schema `Card`.
///
/// Described at `#/components/schemas/Card`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Card {
    /// The field `number`.
    pub number: Option<String>,
    /// The field `tags`.
    pub tags: Option<Vec<String>>,
}

object::object!(Card {
    number: optional "number",
    tags: optional "tags",
});
