use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /styles`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetStyles {
    /// Sent as the header `X-Tags`; omitted if empty.
    pub x_tags: Vec<String>,
    /// Omitted if empty.
    pub grid: Vec<Vec<i64>>,
    /// Omitted if empty.
    pub places: Vec<types::Place>,
    pub place: Option<types::Place>,
}

impl GetStyles {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the header `X-Tags`; omitted if empty.
    pub fn x_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn grid(mut self, value: Vec<Vec<i64>>) -> Self {
        self.grid = value;
        self
    }

    /// Omitted if empty.
    pub fn places(mut self, value: impl IntoIterator<Item = types::Place>) -> Self {
        self.places = value.into_iter().collect();
        self
    }

    pub fn place(mut self, value: types::Place) -> Self {
        self.place = Some(value);
        self
    }
}

impl operation::Operation for GetStyles {
    const ID: &'static str = "getStyles";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/styles";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.header("x-tags", &self.x_tags);
        request.query("grid", &style::FORM_EXPLODED.of(&self.grid));
        request.query("places", &style::FORM_EXPLODED.of(&self.places));
        request.query("place", &style::FORM_EXPLODED.of(&self.place));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
