use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /found`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Find {
    pub q: String,
}

impl Find {
    /// Creates a request with its required values.
    pub fn new(q: impl Into<String>) -> Self {
        Self { q: q.into() }
    }
}

impl operation::Operation for Find {
    const ID: &'static str = "find";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/found";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("q", &self.q);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
