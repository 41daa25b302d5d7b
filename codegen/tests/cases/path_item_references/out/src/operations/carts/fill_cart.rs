use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /carts/{cart}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FillCart {
    pub cart: i64,
}

impl FillCart {
    /// Creates a request with its required values.
    pub fn new(cart: i64) -> Self {
        Self { cart }
    }
}

impl operation::Operation for FillCart {
    const ID: &'static str = "fillCart";
    const METHOD: &'static str = "POST";
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
