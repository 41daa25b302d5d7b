use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /transfers`
///
/// # Responses
/// - `200`: [`Transfer`](crate::types::Transfer). Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SwapTransfers {
    /// Sent as the body, as `application/json`.
    pub body: types::Transfer,
}

impl SwapTransfers {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<types::Transfer>) -> Self {
        Self { body: body.into() }
    }
}

impl From<types::Transfer> for SwapTransfers {
    fn from(body: types::Transfer) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SwapTransfers {
    const ID: &'static str = "swapTransfers";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/transfers";
    type ResponseBody = types::Transfer;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
