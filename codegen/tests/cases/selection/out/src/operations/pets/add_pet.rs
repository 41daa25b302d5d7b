use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /pets`
///
/// # Responses
/// - `201`: Added.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddPet {}

impl AddPet {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/pets";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[201]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
