//! [`QueryCats`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::{builder, query_string, style};
use crate::runtime::response::raw_response;

/// `QUERY /cats`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct QueryCats {
    /// Sent as the cookie `session`.
    pub session: Option<String>,
    /// Sent as the whole query, encoded as JSON.
    pub filter: Option<Filter>,
}

impl QueryCats {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the cookie `session`.
    pub fn session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }

    /// Sent as the whole query, encoded as JSON.
    pub fn filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl operation::Operation for QueryCats {
    const ID: &'static str = "query /cats";
    const METHOD: &'static str = "QUERY";
    const PATH: &'static str = "/cats";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.cookie("session", &style::COOKIE_EXPLODED.of(&self.session));
        request.query("filter", &query_string::QueryString::json(&self.filter));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
}

impl Filter {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Filter {
    name: optional "name",
});
