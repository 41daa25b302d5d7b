use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `DELETE /maps/{x},{y}/.{z}/100%25/a%20b`
///
/// # Responses
/// - `204`: It is gone.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteMap {
    pub x: i64,
    pub y: f64,
    pub z: String,
}

impl DeleteMap {
    /// Creates a request with its required values.
    pub fn new(x: i64, y: f64, z: impl Into<String>) -> Self {
        Self { x, y, z: z.into() }
    }
}

impl operation::Operation for DeleteMap {
    const ID: &'static str = "deleteMap";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/maps/{x},{y}/.{z}/100%25/a%20b";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.x, &self.y, &self.z]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
