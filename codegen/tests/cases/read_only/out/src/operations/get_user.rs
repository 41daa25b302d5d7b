use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::types;

/// The operation `getUser`.
///
/// `GET /users`
///
/// Answers, by status:
///
/// - `200`: It.
///
/// Described at `#/paths/~1users/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetUser {}

request_type::request_type!(GetUser {} and {});

impl operation::Operation for GetUser {
    const ID: &'static str = "getUser";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::User;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/users");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getUser`.
    ///
    /// `GET /users`, see [`GetUser`].
    fn get_user(request: GetUser);
}
