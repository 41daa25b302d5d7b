use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::validation::{bounds, validate};
use crate::types;

/// The operation `setPets`.
///
/// `PUT /pets`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1pets/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetPets {
    /// The body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<Vec<types::Pet>>,
}

request_type::request_type!(SetPets {} and {
    body: optional each "body" types::Pet => |value, at, found| {
        bounds::max_items(value, 2, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::check(item, at, found);
        }
    },
});

impl operation::Operation for SetPets {
    const ID: &'static str = "setPets";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/pets");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setPets`.
    ///
    /// `PUT /pets`, see [`SetPets`].
    fn set_pets(request: SetPets);
}
