use crate::runtime::{call, context, inputs, operation, request};

/// The operation `four`.
///
/// `POST /b`
///
/// Sent to a server of its own, for which a base URL has to be configured.
///
/// Defined in `#/paths/~1b/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Four {}

inputs::inputs!(Four {} and {});

impl operation::Operation for Four {
    const ID: &'static str = "four";
    const METHOD: http::Method = http::Method::POST;
    const SERVER: context::Server = context::Server::Unknown;
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
    /// Calls `four`.
    ///
    /// `POST /b`; see [`Four`].
    fn four(request: Four);
}
