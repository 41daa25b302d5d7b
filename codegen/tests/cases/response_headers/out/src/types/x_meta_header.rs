use crate::runtime::json::object;

/// Defined in
/// `#/paths/~1things/get/responses/200/headers/X-Meta/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct XMetaHeader {
    pub page: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl XMetaHeader {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

object::object!(XMetaHeader {
    page: optional "page",
});
