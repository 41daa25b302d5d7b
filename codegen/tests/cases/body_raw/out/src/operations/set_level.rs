use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// The operation `setLevel`.
///
/// `PATCH /note`
///
/// Defined in `#/paths/~1note/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLevel {
    /// The request body.
    ///
    /// Sent as the body, as `text/plain`.
    pub body: Option<types::SetLevelBody>,
}

request_type::request_type!(SetLevel {} and {
    /// The request body.
    body: optional into "body" types::SetLevelBody => validate::value,
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
    /// Calls `setLevel`.
    ///
    /// `PATCH /note`; see [`SetLevel`].
    fn set_level(request: SetLevel);
}
