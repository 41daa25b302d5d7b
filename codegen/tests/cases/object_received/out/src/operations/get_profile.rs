use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `getProfile`.
///
/// `GET /profile`
///
/// Defined in `#/paths/~1profile/get`.
///
/// # Responses
///
/// - `200`: The profile.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProfile {}

request_type::request_type!(GetProfile {} and {});

impl operation::Operation for GetProfile {
    const ID: &'static str = "getProfile";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::Profile;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/profile");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getProfile`.
    ///
    /// `GET /profile`; see [`GetProfile`].
    fn get_profile(request: GetProfile);
}
