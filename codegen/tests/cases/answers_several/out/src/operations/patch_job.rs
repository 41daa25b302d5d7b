use crate::runtime::{call, inputs, operation, request};

/// The operation `patchJob`.
///
/// `PATCH /job`
///
/// Defined in `#/paths/~1job/patch`.
///
/// # Responses
///
/// - `2XX`: Fine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatchJob {}

inputs::inputs!(PatchJob {} and {});

impl operation::Operation for PatchJob {
    const ID: &'static str = "patchJob";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `patchJob`.
    ///
    /// `PATCH /job`; see [`PatchJob`].
    fn patch_job(request: PatchJob);
}
