use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `get-/pets/{id}`.
///
/// `PUT /noise`
///
/// Answers, by status:
///
/// - `204`: It is replaced.
///
/// Described at `#/paths/~1noise/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPetsById {}

request_type::request_type!(GetPetsById {} and {});

impl operation::Operation for GetPetsById {
    const ID: &'static str = "get-/pets/{id}";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/noise");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `get-/pets/{id}`.
    ///
    /// `PUT /noise`, see [`GetPetsById`].
    fn get_pets_by_id(request: GetPetsById);
}
