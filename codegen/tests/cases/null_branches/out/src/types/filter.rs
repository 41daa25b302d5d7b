use crate::runtime::json::object;

/// The schema `Filter`.
///
/// Defined in `#/components/schemas/Filter`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// The property `must`.
    pub must: Option<Vec<String>>,
}

object::object!(Filter {
    must: optional "must",
});
