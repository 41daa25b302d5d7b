use crate::runtime::{call, inputs, operation, request};

/// The operation `findJob`.
///
/// `HEAD /job`
///
/// Defined in `#/paths/~1job/head`.
///
/// # Responses
///
/// - `302`: It is elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FindJob {}

inputs::inputs!(FindJob {} and {});

impl operation::Operation for FindJob {
    const ID: &'static str = "findJob";
    const METHOD: http::Method = http::Method::HEAD;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=399 => answer.empty(&[302]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `findJob`.
    ///
    /// `HEAD /job`; see [`FindJob`].
    fn find_job(request: FindJob);
}
