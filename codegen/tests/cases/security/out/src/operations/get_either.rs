use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getEither`.
///
/// `GET /either`
///
/// Defined in `#/paths/~1either/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Accepts HTTP Basic credentials, but allows anonymous calls.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEither {}

request_type::request_type!(GetEither {} and {});

impl operation::Operation for GetEither {
    const ID: &'static str = "getEither";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[],
        &[security::Scheme::BASIC],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/either");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getEither`.
    ///
    /// `GET /either`; see [`GetEither`].
    fn get_either(request: GetEither);
}
