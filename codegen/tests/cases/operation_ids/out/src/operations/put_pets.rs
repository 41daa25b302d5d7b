use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `put /pets`.
///
/// `PUT /pets`
///
/// Answers, by status:
///
/// - `204`: They are replaced.
///
/// Described at `#/paths/~1pets/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutPets {}

request_type::request_type!(PutPets {} and {});

impl operation::Operation for PutPets {
    const ID: &'static str = "put /pets";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/pets");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `put /pets`.
    ///
    /// `PUT /pets`, see [`PutPets`].
    fn put_pets(request: PutPets);
}
