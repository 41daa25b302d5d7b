use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /d`
///
/// # Responses
/// - `204`: Received.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostD {
    /// Sent as the body, as `application/json`.
    pub body: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PostD {
    /// Creates a request with its required values.
    pub fn new(body: std::collections::BTreeMap<String, serde_json::Value>) -> Self {
        Self { body }
    }
}

impl From<std::collections::BTreeMap<String, serde_json::Value>> for PostD {
    fn from(body: std::collections::BTreeMap<String, serde_json::Value>) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for PostD {
    const ID: &'static str = "postD";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/d";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
