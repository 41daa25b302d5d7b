use crate::runtime::json::object;

/// As JSON Schema 2019-09 wrote it.
///
/// Defined in `#/components/schemas/Filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub filters: Vec<Filter>,
}

#[cfg(feature = "build-responses")]
impl Filter {
    /// Creates a value with its required properties.
    pub fn new(filters: impl IntoIterator<Item = Filter>) -> Self {
        Self {
            filters: filters.into_iter().collect(),
        }
    }
}

object::object!(Filter {
    filters: required "filters",
});
