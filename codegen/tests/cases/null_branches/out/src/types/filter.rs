use crate::runtime::json::object;

/// Defined in `#/components/schemas/Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub must: Option<Vec<String>>,
}

impl Filter {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn must(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.must = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Filter {
    must: optional "must",
});
