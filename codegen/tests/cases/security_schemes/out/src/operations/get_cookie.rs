use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getCookie`.
///
/// `GET /cookie`
///
/// Defined in `#/paths/~1cookie/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `again`, or the API key `crumb`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetCookie {}

inputs::inputs!(GetCookie {} and {});

impl operation::Operation for GetCookie {
    const ID: &'static str = "getCookie";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Cookie("crumb")],
        &[security::Scheme::Cookie("crumb")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/cookie");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getCookie`.
    ///
    /// `GET /cookie`; see [`GetCookie`].
    fn get_cookie(request: GetCookie);
}
