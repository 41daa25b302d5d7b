use crate::runtime::{call, context, inputs, operation, request};

/// The operation `two`.
///
/// `GET /b`
///
/// Sent to `https://b.example/v2`, unless a base URL is configured.
///
/// Defined in `#/paths/~1b/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Two {}

inputs::inputs!(Two {} and {});

impl operation::Operation for Two {
    const ID: &'static str = "two";
    const METHOD: http::Method = http::Method::GET;
    const SERVER: context::Server = context::Server::Own("https://b.example/v2");
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
    /// Calls `two`.
    ///
    /// `GET /b`; see [`Two`].
    fn two(request: Two);
}
