use crate::runtime::{call, inputs, operation, request};

/// The operation `subscribe`.
///
/// `POST /subscriptions`
///
/// Defined in `#/paths/~1subscriptions/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Subscribe {}

inputs::inputs!(Subscribe {} and {});

impl operation::Operation for Subscribe {
    const ID: &'static str = "subscribe";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/subscriptions");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `subscribe`.
    ///
    /// `POST /subscriptions`; see [`Subscribe`].
    fn subscribe(request: Subscribe);
}
