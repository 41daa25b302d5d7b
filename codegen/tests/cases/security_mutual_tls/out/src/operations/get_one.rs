use crate::runtime::{call, inputs, operation, request};

/// The operation `getOne`.
///
/// `GET /one`
///
/// `certificate` requires a client certificate, which the transport has to present.
///
/// Defined in `#/paths/~1one/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOne {}

inputs::inputs!(GetOne {} and {});

impl operation::Operation for GetOne {
    const ID: &'static str = "getOne";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/one");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getOne`.
    ///
    /// `GET /one`; see [`GetOne`].
    fn get_one(request: GetOne);
}
