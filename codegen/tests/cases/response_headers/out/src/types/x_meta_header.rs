use crate::runtime::json::object;

/// Defined in
/// `#/paths/~1things/get/responses/200/headers/X-Meta/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct XMetaHeader {
    pub page: Option<i64>,
}

impl XMetaHeader {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn page(mut self, page: impl Into<Option<i64>>) -> Self {
        self.page = page.into();
        self
    }
}

object::object!(XMetaHeader {
    page: optional "page",
});
