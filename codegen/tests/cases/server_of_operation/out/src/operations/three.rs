use crate::runtime::{call, context, inputs, operation, request};

/// The operation `three`.
///
/// `PUT /b`
///
/// Sent to `https://c.example`, unless a base URL is configured.
///
/// Served at `{origin}`, `https://d.example`.
///
/// Defined in `#/paths/~1b/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Three {}

inputs::inputs!(Three {} and {});

impl operation::Operation for Three {
    const ID: &'static str = "three";
    const METHOD: http::Method = http::Method::PUT;
    const SERVER: context::Server = context::Server::Own("https://c.example");
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/b");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `three`.
    ///
    /// `PUT /b`; see [`Three`].
    fn three(request: Three);
}
