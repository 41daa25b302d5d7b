use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::types;

/// The operation `getProfile`.
///
/// `GET /profile`
///
/// Answers, by status:
///
/// - `200`: The profile.
///
/// Described at `#/paths/~1profile/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetProfile {}

request_type::request_type!(GetProfile {} and {});

impl operation::Operation for GetProfile {
    const ID: &'static str = "getProfile";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::Profile;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/profile");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getProfile`.
    ///
    /// `GET /profile`, see [`GetProfile`].
    fn get_profile(request: GetProfile);
}
