use crate::runtime::client::{operation, request_context};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `GET /orders/{order}`
///
/// Sent to `https://orders.example.com`, unless a base URL is configured.
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetOrder {
    /// Has at most 8 characters.
    pub order: String,
}

impl GetOrder {
    /// Creates a request with its required values.
    pub fn new(order: impl Into<String>) -> Self {
        Self { order: order.into() }
    }
}

impl operation::Operation for GetOrder {
    const ID: &'static str = "getOrder";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/orders/{order}";
    const SERVER: request_context::Server = request_context::Server::Own(
        "https://orders.example.com",
    );
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[checked::value!(self.order, MaxLength(8))]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
