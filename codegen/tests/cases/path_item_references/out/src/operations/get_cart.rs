use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;

/// The operation `getCart`.
///
/// `GET /carts/{cart}`
///
/// Defined in `#/components/pathItems/Cart/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCart {
    /// The parameter `cart`.
    ///
    /// Sent in the path as `cart`.
    pub cart: String,
}

request_type::request_type!(GetCart {
    cart: into "cart" String => path::segment,
} and {});

impl operation::Operation for GetCart {
    const ID: &'static str = "getCart";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/carts/");
        request.segment(&self.cart);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getCart`.
    ///
    /// `GET /carts/{cart}`; see [`GetCart`].
    fn get_cart(request: GetCart);
}
