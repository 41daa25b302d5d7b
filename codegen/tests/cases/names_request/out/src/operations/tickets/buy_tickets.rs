use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /tickets`
///
/// # Responses
/// - `204`: Bought.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BuyTicketsRequest {
    /// Sent as the body, as `application/json`.
    pub body: types::BuyTickets,
}

impl BuyTicketsRequest {
    /// Creates a request with its required values.
    pub fn new(body: types::BuyTickets) -> Self {
        Self { body }
    }
}

impl From<types::BuyTickets> for BuyTicketsRequest {
    fn from(body: types::BuyTickets) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for BuyTicketsRequest {
    const ID: &'static str = "buyTickets";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/tickets";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
