use crate::runtime::{call, inputs, operation, request};
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListOrders {}

inputs::inputs!(ListOrders {} and {});

impl operation::Operation for ListOrders {
    const ID: &'static str = "listOrders";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::ListOrdersResponse;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/orders");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `listOrders`.
    ///
    /// `GET /orders`; see [`ListOrders`].
    fn list_orders(request: ListOrders);
}
