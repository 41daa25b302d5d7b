//! [`PutThings`], and the types inside it.

use crate::runtime::client::{client_methods, operation};
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// `PUT /things`
///
/// Defined in `#/paths/~1things/put`.
///
/// # Responses
///
/// - `204`: Done.
/// - `400`: No.
///
/// Response headers:
///
/// - `x-rate-limit`: So many calls are left in `this` hour.
/// - `Location`
/// - `x-mood`
/// - `X-Other`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutThings {}

request_type::request_type!(PutThings {} and {});

impl operation::Operation for PutThings {
    const ID: &'static str = "putThings";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `PUT /things`; see [`PutThings`].
    fn put_things(request: PutThings);
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseXOther {
    /// `a`
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ResponseXOther {
    A = "a",
} other Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorXOther {
    /// `b`
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ErrorXOther {
    B = "b",
} other Other);
