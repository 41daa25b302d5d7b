//! [`SetLevel`], and the types inside it.

use crate::runtime::client::{client_methods, operation};
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;

/// `PATCH /note`
///
/// Defined in `#/paths/~1note/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetLevel {
    /// Sent as the body, as `text/plain`.
    pub body: Option<Body>,
}

request_type::request_type!(SetLevel {} and {
    /// Sent as the body, as `text/plain`.
    body: optional into "body" Body => validate::value,
});

impl operation::Operation for SetLevel {
    const ID: &'static str = "setLevel";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/note");
        if let Some(body) = &self.body {
            request.text("text/plain", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `PATCH /note`; see [`SetLevel`].
    fn set_level(request: SetLevel);
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Body {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Body {
    Low = "low",
    High = "high",
} other Other);
