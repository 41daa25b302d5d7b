//! [`Messages`], and the types inside it.

use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Messages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Messages {
    pub messages: Option<types::MessageList>,
    pub has_more: Option<bool>,
    pub response_metadata: Option<ResponseMetadata>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Messages {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn messages(mut self, value: impl IntoIterator<Item = Option<String>>) -> Self {
        self.messages = self.nulls.present("messages", value.into_iter().collect());
        self
    }

    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }

    pub fn response_metadata(mut self, value: ResponseMetadata) -> Self {
        self.response_metadata = Some(value);
        self
    }
}

object::object!(Messages {
    messages: nullable by messages_null "messages",
    has_more: optional "has_more",
    response_metadata: optional "response_metadata",
} remember nulls of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseMetadata {
    pub next_cursor: Option<String>,
}

#[cfg(feature = "build-responses")]
impl ResponseMetadata {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn next_cursor(mut self, value: impl Into<String>) -> Self {
        self.next_cursor = Some(value.into());
        self
    }
}

object::object!(ResponseMetadata {
    next_cursor: optional "next/cursor",
});
