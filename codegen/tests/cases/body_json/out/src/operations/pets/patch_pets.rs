use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PATCH /pets`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PatchPets {
    /// Sent as the body, as `application/merge-patch+json`.
    pub body: crate::types::patch::Body,
}

impl PatchPets {
    /// Creates a request with its required values.
    pub fn new(body: crate::types::patch::Body) -> Self {
        Self { body }
    }
}

impl From<crate::types::patch::Body> for PatchPets {
    fn from(body: crate::types::patch::Body) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for PatchPets {
    const ID: &'static str = "patchPets";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/pets";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/merge-patch+json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
