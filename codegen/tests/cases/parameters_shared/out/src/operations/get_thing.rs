use crate::runtime::{call, inputs, operation, request};

/// The operation `getThing`.
///
/// `GET /things/{id}`
///
/// Defined in `#/paths/~1things~1{id}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThing {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: i64,
    /// The parameter `page`.
    ///
    /// Sent in the query as `page`.
    pub page: String,
    /// The parameter `x-trace`.
    ///
    /// Sent as the header `x-trace`.
    pub x_trace: Option<i64>,
}

inputs::inputs!(GetThing {
    id: plain "id" i64,
    page: into "page" String,
} and {
    x_trace: optional plain "x-trace" i64,
});

impl operation::Operation for GetThing {
    const ID: &'static str = "getThing";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things/");
        request.segment(&self.id);
        request.query("page", &self.page);
        request.header("x-trace", &self.x_trace);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getThing`.
    ///
    /// `GET /things/{id}`; see [`GetThing`].
    fn get_thing(request: GetThing);
}
