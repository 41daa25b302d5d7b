use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getBot`.
///
/// `GET /bot`
///
/// Defined in `#/paths/~1bot/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `bot`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBot {}

request_type::request_type!(GetBot {} and {});

impl operation::Operation for GetBot {
    const ID: &'static str = "getBot";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("authorization")],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/bot");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getBot`.
    ///
    /// `GET /bot`; see [`GetBot`].
    fn get_bot(request: GetBot);
}
