use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PUT /note`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetNote {
    /// Sent as the body, as `text/plain`.
    pub body: String,
}

impl SetNote {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl From<String> for SetNote {
    fn from(body: String) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetNote {
    const ID: &'static str = "setNote";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/note";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.text("text/plain", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
