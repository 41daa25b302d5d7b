use crate::runtime::client::{client_methods, operation, request_context};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::constrained;

/// The operation `getOrder`.
///
/// `GET /orders/{order}`
///
/// Sent to `https://orders.example.com`, unless a base URL is configured.
///
/// Defined in `#/components/pathItems/Order/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrder {
    /// The parameter `order`.
    ///
    /// Sent in the path as `order`.
    pub order: String,
}

request_type::request_type!(GetOrder {
    order: into "order" String => |value, at, found| {
        constrained::validate(value, constrained::rules!(MaxLength(8)), at, found);
        path::segment(value, at, found);
    },
} and {});

impl operation::Operation for GetOrder {
    const ID: &'static str = "getOrder";
    const METHOD: http::Method = http::Method::GET;
    const SERVER: request_context::Server = request_context::Server::Own(
        "https://orders.example.com",
    );
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/orders/");
        request.segment(&self.order);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getOrder`.
    ///
    /// `GET /orders/{order}`; see [`GetOrder`].
    fn get_order(request: GetOrder);
}
