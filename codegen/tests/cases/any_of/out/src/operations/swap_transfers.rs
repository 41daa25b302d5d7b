use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `POST /transfers`
///
/// Defined in `#/paths/~1transfers/post`.
///
/// # Responses
///
/// - `200`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SwapTransfers {
    /// Sent as the body, as `application/json`.
    pub body: types::Transfer,
}

request_type::request_type!(SwapTransfers {
    body: into "body" types::Transfer => validate::value,
} and {});

impl operation::Operation for SwapTransfers {
    const ID: &'static str = "swapTransfers";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = types::Transfer;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/transfers");
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /transfers`; see [`SwapTransfers`].
    fn swap_transfers(request: SwapTransfers);
}
