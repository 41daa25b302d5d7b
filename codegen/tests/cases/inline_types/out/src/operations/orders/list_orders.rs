//! [`ListOrders`], and the types inside it.

pub mod response;

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /orders`
///
/// # Responses
/// - `200`: [`Response`]. All orders.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListOrders {}

impl ListOrders {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ListOrders {
    const ID: &'static str = "listOrders";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/orders";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub orders: Option<Vec<response::OrdersItem>>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn orders(mut self, value: impl IntoIterator<Item = response::OrdersItem>) -> Self {
        self.orders = Some(value.into_iter().collect());
        self
    }
}

object::object!(Response {
    orders: optional "orders",
});
