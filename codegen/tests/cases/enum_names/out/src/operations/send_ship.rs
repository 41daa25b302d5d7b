//! [`SendShip`], and the types inside it.

use crate::runtime::client::{client_methods, operation};
use crate::runtime::json::integer_enum;
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
    pub every: Vec<EveryItem>,
    /// Sent as the body, as `application/json`.
    pub body: types::Ship,
}

request_type::request_type!(SendShip {
    body: plain "body" types::Ship => validate::value,
} and {
    /// Sent in the query as `every`; omitted if empty.
    every: list each "every" EveryItem => validate::value,
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EveryItem {
    /// `60`
    Minute,
    /// `300`
    FiveMinutes,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(EveryItem {
    Minute = 60,
    FiveMinutes = 300,
} other Other);
