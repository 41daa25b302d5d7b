use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Page`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// How many there are on a page.
    pub limit: types::Limit,
    pub share: Option<types::Share>,
    /// At least 0.
    pub offset: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Page {
    /// Creates a value with its required properties.
    pub fn new(limit: types::Limit) -> Self {
        Self {
            limit,
            share: None,
            offset: None,
        }
    }

    pub fn share(mut self, value: types::Share) -> Self {
        self.share = Some(value);
        self
    }

    /// At least 0.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

object::object!(Page {
    limit: required "limit",
    share: optional "share",
    offset: optional "offset" [Minimum(Integer(0))],
});
