use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getBot`.
///
/// `GET /bot`
///
/// Defined in `#/paths/~1bot/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `bot`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBot {}

inputs::inputs!(GetBot {} and {});

impl operation::Operation for GetBot {
    const ID: &'static str = "getBot";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("authorization")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/bot");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getBot`.
    ///
    /// `GET /bot`; see [`GetBot`].
    fn get_bot(request: GetBot);
}
