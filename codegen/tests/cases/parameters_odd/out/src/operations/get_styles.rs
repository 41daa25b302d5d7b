use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// The operation `getStyles`.
///
/// `GET /styles`
///
/// Defined in `#/paths/~1styles/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStyles {
    /// The parameter `X-Tags`.
    ///
    /// Sent as the header `X-Tags`; omitted if empty.
    pub x_tags: Vec<String>,
    /// The parameter `grid`.
    ///
    /// Sent in the query as `grid`; omitted if empty.
    pub grid: Vec<Vec<i64>>,
    /// The parameter `places`.
    ///
    /// Sent in the query as `places`; omitted if empty.
    pub places: Vec<types::Place>,
    /// The parameter `place`.
    ///
    /// Sent in the query as `place`.
    pub place: Option<types::Place>,
}

request_type::request_type!(GetStyles {} and {
    /// The parameter `X-Tags`.
    x_tags: list each_into "X-Tags" String,
    /// The parameter `grid`.
    grid: list plain "grid" Vec<Vec<i64>>,
    /// The parameter `places`.
    places: list each "places" types::Place => validate::value,
    /// The parameter `place`.
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
    /// Calls `getStyles`.
    ///
    /// `GET /styles`; see [`GetStyles`].
    fn get_styles(request: GetStyles);
}
