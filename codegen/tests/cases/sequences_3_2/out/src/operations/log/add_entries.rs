use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /log`
///
/// # Responses
/// - `204`: Added.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddEntries {
    /// Sent as the body, item by item, as `application/jsonl`.
    pub body: Vec<types::Entry>,
}

impl AddEntries {
    /// Creates a request with its required values.
    pub fn new(body: impl IntoIterator<Item = types::Entry>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl From<Vec<types::Entry>> for AddEntries {
    fn from(body: Vec<types::Entry>) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for AddEntries {
    const ID: &'static str = "addEntries";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/log";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("body", &self.body);
        request.json_lines("application/jsonl", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
