use crate::runtime::{call, inputs, operation, request};
use crate::types;

/// The operation `getProfile`.
///
/// `GET /profile`
///
/// Defined in `#/paths/~1profile/get`.
///
/// # Responses
///
/// - `200`: The profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetProfile {}

inputs::inputs!(GetProfile {} and {});

impl operation::Operation for GetProfile {
    const ID: &'static str = "getProfile";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::Profile;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/profile");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getProfile`.
    ///
    /// `GET /profile`; see [`GetProfile`].
    fn get_profile(request: GetProfile);
}
