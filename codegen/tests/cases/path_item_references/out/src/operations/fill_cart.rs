use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `fillCart`.
///
/// `POST /carts/{cart}`
///
/// Defined in `#/paths/~1carts~1{cart}/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FillCart {
    /// The parameter `cart`.
    ///
    /// Sent in the path as `cart`.
    pub cart: i64,
}

request_type::request_type!(FillCart {
    cart: plain "cart" i64,
} and {});

impl operation::Operation for FillCart {
    const ID: &'static str = "fillCart";
    const METHOD: http::Method = http::Method::POST;
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
    /// Calls `fillCart`.
    ///
    /// `POST /carts/{cart}`; see [`FillCart`].
    fn fill_cart(request: FillCart);
}
