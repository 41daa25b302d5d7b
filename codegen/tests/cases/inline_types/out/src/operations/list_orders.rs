use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::types;

/// The operation `listOrders`.
///
/// `GET /orders`
///
/// Answers, by status:
///
/// - `200`: All orders.
///
/// Described at `#/paths/~1orders/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListOrders {}

request_type::request_type!(ListOrders {} and {});

impl operation::Operation for ListOrders {
    const ID: &'static str = "listOrders";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::ListOrdersResponse;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/orders");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `listOrders`.
    ///
    /// `GET /orders`, see [`ListOrders`].
    fn list_orders(request: ListOrders);
}
