use crate::runtime::json::object;

/// Defined in `#/components/schemas/Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub must: Option<Vec<String>>,
}

impl Filter {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn must(mut self, must: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.must = Some(must.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Filter {
    must: optional "must",
});
