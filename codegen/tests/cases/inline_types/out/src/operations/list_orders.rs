use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `listOrders`.
///
/// `GET /orders`
///
/// Defined in `#/paths/~1orders/get`.
///
/// # Responses
///
/// - `200`: All orders.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrders {}

request_type::request_type!(ListOrders {} and {});

impl operation::Operation for ListOrders {
    const ID: &'static str = "listOrders";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::ListOrdersResponse;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/orders");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `listOrders`.
    ///
    /// `GET /orders`; see [`ListOrders`].
    fn list_orders(request: ListOrders);
}
