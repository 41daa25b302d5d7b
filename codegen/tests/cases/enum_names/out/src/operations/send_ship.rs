use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `POST /ships`
///
/// Defined in `#/paths/~1ships/post`.
///
/// # Responses
///
/// - `200`: fine
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SendShip {
    /// Sent in the query as `every`; omitted if empty.
    pub every: Vec<types::SendShipEveryItem>,
    /// Sent as the body, as `application/json`.
    pub body: types::Ship,
}

request_type::request_type!(SendShip {
    body: plain "body" types::Ship => validate::value,
} and {
    /// Sent in the query as `every`; omitted if empty.
    every: list each "every" types::SendShipEveryItem => validate::value,
});

impl operation::Operation for SendShip {
    const ID: &'static str = "sendShip";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = types::Ship;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/ships");
        request.query("every", &self.every);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /ships`; see [`SendShip`].
    fn send_ship(request: SendShip);
}
