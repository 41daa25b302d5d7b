use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PUT /trees`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutTree {
    /// Sent as the body, as `application/json`.
    pub body: types::StrictTree,
}

impl PutTree {
    /// Creates a request with its required values.
    pub fn new(body: types::StrictTree) -> Self {
        Self { body }
    }
}

impl From<types::StrictTree> for PutTree {
    fn from(body: types::StrictTree) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for PutTree {
    const ID: &'static str = "putTree";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/trees";
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
