use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `DELETE /jobs`
///
/// # Responses
/// - `204`: They are gone.
///
/// Response headers:
///
/// - [`X-Left`](crate::headers::X_LEFT)\: How many are left.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DropJobs {}

impl DropJobs {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for DropJobs {
    const ID: &'static str = "dropJobs";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/jobs";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
