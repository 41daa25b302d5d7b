use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `GET /styles`
///
/// Defined in `#/paths/~1styles/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetStyles {
    /// Sent as the header `X-Tags`; omitted if empty.
    pub x_tags: Vec<String>,
    /// Sent in the query as `grid`; omitted if empty.
    pub grid: Vec<Vec<i64>>,
    /// Sent in the query as `places`; omitted if empty.
    pub places: Vec<types::Place>,
    /// Sent in the query as `place`.
    pub place: Option<types::Place>,
}

request_type::request_type!(GetStyles {} and {
    /// Sent as the header `X-Tags`; omitted if empty.
    x_tags: list each_into "X-Tags" String,
    /// Sent in the query as `grid`; omitted if empty.
    grid: list plain "grid" Vec<Vec<i64>>,
    /// Sent in the query as `places`; omitted if empty.
    places: list each "places" types::Place => validate::value,
    /// Sent in the query as `place`.
    place: optional plain "place" types::Place => validate::value,
});

impl operation::Operation for GetStyles {
    const ID: &'static str = "getStyles";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/styles");
        request.header("x-tags", &self.x_tags);
        request.styled_query("grid", &self.grid, style::FORM_EXPLODED);
        request.styled_query("places", &self.places, style::FORM_EXPLODED);
        request.styled_query("place", &self.place, style::FORM_EXPLODED);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `GET /styles`; see [`GetStyles`].
    fn get_styles(request: GetStyles);
}
