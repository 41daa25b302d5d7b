//! The types inside [`Response`](super::Response).

use crate::runtime::format::uri;
use crate::runtime::json::{nulls, object};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// An absolute URI (RFC 3986).
    pub next_page_url: Option<String>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Meta {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// An absolute URI (RFC 3986).
    pub fn next_page_url(mut self, value: impl Into<String>) -> Self {
        self.next_page_url = self.nulls.present("next_page_url", value.into());
        self
    }
}

object::object!(Meta {
    next_page_url: nullable by next_page_url_null "next_page_url" [Format(&uri::FORMAT)],
} remember nulls of response);
