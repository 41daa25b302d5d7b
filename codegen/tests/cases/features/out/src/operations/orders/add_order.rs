use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /orders`
///
/// # Responses
/// - `204`: Done.
/// - `default`: [`Problem`](crate::types::Problem). Any error.
///
/// Response headers:
///
/// - [`X-Urgency`](crate::headers::X_URGENCY)
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddOrder {
    /// Sent as the body, as `application/json`.
    pub body: types::Order,
}

impl AddOrder {
    /// Creates a request with its required values.
    pub fn new(body: types::Order) -> Self {
        Self { body }
    }
}

impl From<types::Order> for AddOrder {
    fn from(body: types::Order) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for AddOrder {
    const ID: &'static str = "addOrder";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/orders";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Problem)),
        }
    }
}
