use crate::runtime::{call, inputs, operation, request, style, validate};
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

inputs::inputs!(GetStyles {} and {
    x_tags: list each_into "X-Tags" String,
    grid: list plain "grid" Vec<Vec<i64>>,
    places: list each "places" types::Place => validate::check,
    place: optional plain "place" types::Place => validate::check,
});

impl operation::Operation for GetStyles {
    const ID: &'static str = "getStyles";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/styles");
        request.header("x-tags", &self.x_tags);
        request.styled_query("grid", &self.grid, style::FORM_EXPLODED);
        request.styled_query("places", &self.places, style::FORM_EXPLODED);
        request.styled_query("place", &self.place, style::FORM_EXPLODED);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getStyles`.
    ///
    /// `GET /styles`; see [`GetStyles`].
    fn get_styles(request: GetStyles);
}
