use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// The operation `getStyles`.
///
/// `GET /styles`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1styles/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetStyles {
    /// The value of `X-Tags`.
    ///
    /// Sent as the header `X-Tags`; not at all if it is empty.
    pub x_tags: Vec<String>,
    /// The value of `grid`.
    ///
    /// Sent in the query, as `grid`; not at all if it is empty.
    pub grid: Vec<Vec<i64>>,
    /// The value of `places`.
    ///
    /// Sent in the query, as `places`; not at all if it is empty.
    pub places: Vec<types::Place>,
    /// The value of `place`.
    ///
    /// Sent in the query, as `place`.
    pub place: Option<types::Place>,
}

request_type::request_type!(GetStyles {} and {
    x_tags: list each_into "X-Tags" String,
    grid: list plain "grid" Vec<Vec<i64>>,
    places: list each "places" types::Place => validate::value,
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
    /// `GET /styles`, see [`GetStyles`].
    fn get_styles(request: GetStyles);
}
