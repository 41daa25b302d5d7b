use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /carts/{cart}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetCart {
    pub cart: String,
}

impl GetCart {
    /// Creates a request with its required values.
    pub fn new(cart: impl Into<String>) -> Self {
        Self { cart: cart.into() }
    }
}

impl operation::Operation for GetCart {
    const ID: &'static str = "getCart";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/carts/{cart}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.cart]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
