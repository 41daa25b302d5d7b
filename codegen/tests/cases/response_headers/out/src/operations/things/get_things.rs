use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /things`
///
/// # Responses
///
/// - `200`: Here.
///
/// Response headers:
///
/// - `Access-Control-Allow-Origin`
/// - `X-Rate-Limit`: So many calls are left in `this` hour.
/// - `Last-Changed`: When.
/// - `X-Kinds`
/// - `X-Meta`
/// - `X-Odd`
/// - `X-Text`
/// - `X-Mood`
/// - `X-Both`
/// - `type`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetThings {}

impl GetThings {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Self::default()
    }
}

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `GET /things`; see [`GetThings`].
    pub fn get_things(
        &self,
        request: impl Into<GetThings>,
    ) -> call::Call<'_, T, GetThings> {
        call::Call::new(self, request)
    }
}
