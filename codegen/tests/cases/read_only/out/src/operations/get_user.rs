use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `getUser`.
///
/// `GET /users`
///
/// Defined in `#/paths/~1users/get`.
///
/// # Responses
///
/// - `200`: It.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUser {}

request_type::request_type!(GetUser {} and {});

impl operation::Operation for GetUser {
    const ID: &'static str = "getUser";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::User;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/users");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getUser`.
    ///
    /// `GET /users`; see [`GetUser`].
    fn get_user(request: GetUser);
}
