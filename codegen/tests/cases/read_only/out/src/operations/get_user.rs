use crate::runtime::{call, inputs, operation, request};
use crate::types;

/// The operation `getUser`.
///
/// `GET /users`
///
/// Defined in `#/paths/~1users/get`.
///
/// # Responses
///
/// - `200`: It.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetUser {}

inputs::inputs!(GetUser {} and {});

impl operation::Operation for GetUser {
    const ID: &'static str = "getUser";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::User;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/users");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getUser`.
    ///
    /// `GET /users`; see [`GetUser`].
    fn get_user(request: GetUser);
}
