use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getBoth`.
///
/// `GET /both`
///
/// `certificate` requires a client certificate, which the transport has to present.
///
/// Defined in `#/paths/~1both/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `key`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBoth {}

inputs::inputs!(GetBoth {} and {});

impl operation::Operation for GetBoth {
    const ID: &'static str = "getBoth";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("x-key")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/both");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getBoth`.
    ///
    /// `GET /both`; see [`GetBoth`].
    fn get_both(request: GetBoth);
}
