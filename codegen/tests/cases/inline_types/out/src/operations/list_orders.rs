use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /orders`
///
/// # Responses
///
/// - `200`: [`ListOrdersResponse`](crate::types::ListOrdersResponse). All orders.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListOrders {}

impl ListOrders {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Self::default()
    }
}

impl operation::Operation for ListOrders {
    const ID: &'static str = "listOrders";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::ListOrdersResponse;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/orders");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `GET /orders`; see [`ListOrders`]. Returns
    /// [`ListOrdersResponse`](crate::types::ListOrdersResponse).
    pub fn list_orders(
        &self,
        request: impl Into<ListOrders>,
    ) -> call::Call<'_, T, ListOrders> {
        call::Call::new(self, request)
    }
}
