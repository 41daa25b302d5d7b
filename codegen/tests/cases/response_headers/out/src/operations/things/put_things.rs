//! [`PutThings`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PUT /things`
///
/// # Responses
/// - `204`: Done.
/// - `400`: No.
///
/// Response headers:
///
/// - [`x-rate-limit`](crate::headers::X_RATE_LIMIT)\: So many calls are left in `this` hour.
/// - [`Location`](crate::headers::LOCATION)
/// - [`x-mood`](crate::headers::X_MOOD)
/// - [`X-Other`](crate::headers::X_OTHER)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutThings {}

impl PutThings {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for PutThings {
    const ID: &'static str = "putThings";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/things";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum NoContentResponseXOther {
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(NoContentResponseXOther {
    A = "a",
} other Other of response);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum BadRequestErrorXOther {
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(BadRequestErrorXOther {
    B = "b",
} other Other of response);
