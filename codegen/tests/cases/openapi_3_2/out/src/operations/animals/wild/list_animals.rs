use crate::runtime::client::operation;
use crate::runtime::request::{builder, query_string, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /animals`
///
/// # Responses
/// - `200`: an array of [`Animal`](crate::types::Animal). The animals. In no particular order.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListAnimals {
    /// Sent as the cookie `session`.
    pub session: Option<String>,
    /// Sent as the cookie `seen`; omitted if empty.
    pub seen: Vec<String>,
    /// Sent as the whole query, each property by its name.
    pub filter: Option<types::Filter>,
}

impl ListAnimals {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the cookie `session`.
    pub fn session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }

    /// Sent as the cookie `seen`; omitted if empty.
    pub fn seen(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.seen = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the whole query, each property by its name.
    pub fn filter(mut self, value: types::Filter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl operation::Operation for ListAnimals {
    const ID: &'static str = "listAnimals";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/animals";
    type ResponseBody = Vec<types::Animal>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.cookie("session", &style::COOKIE_EXPLODED.of(&self.session));
        request.cookie("seen", &style::COOKIE.of(&self.seen));
        request.query(
            "filter",
            &query_string::QueryString::form(
                &self.filter,
                &[("colors", style::FORM), ("near", style::JSON)],
            ),
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
