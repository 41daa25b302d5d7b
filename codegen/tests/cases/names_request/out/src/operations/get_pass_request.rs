use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /pass`
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPassRequest {}

impl GetPassRequest {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Self::default()
    }
}

impl operation::Operation for GetPassRequest {
    const ID: &'static str = "getPassRequest";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pass");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `POST /pass`; see [`GetPassRequest`].
    pub fn get_pass_request(
        &self,
        request: impl Into<GetPassRequest>,
    ) -> call::Call<'_, T, GetPassRequest> {
        call::Call::new(self, request)
    }
}
