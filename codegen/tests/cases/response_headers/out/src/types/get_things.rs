use crate::runtime::json::{closed_enum, object, string_enum};

/// The schema `getThings.response.X-Kinds.item`.
///
/// Defined in `#/paths/~1things/get/responses/200/headers/X-Kinds/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetThingsResponseXKindsItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(GetThingsResponseXKindsItem {
    A = "a",
    B = "b",
} other Other);

/// The schema `getThings.response.X-Meta`.
///
/// Defined in
/// `#/paths/~1things/get/responses/200/headers/X-Meta/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingsResponseXMeta {
    pub page: Option<i64>,
}

impl GetThingsResponseXMeta {
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

object::object!(GetThingsResponseXMeta {
    page: optional "page",
});
