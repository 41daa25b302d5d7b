use crate::runtime::{call, inputs, limits, operation, request, validate};
use crate::types;

/// The operation `setPets`.
///
/// `PUT /pets`
///
/// Defined in `#/paths/~1pets/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetPets {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<Vec<types::Pet>>,
}

inputs::inputs!(SetPets {} and {
    body: optional each "body" types::Pet => |value, at, found| {
        limits::max_items(value, 2, at, found);
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

    fn write(&self, request: &mut request::Builder) {
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

call::calls! {
    /// Calls `setPets`.
    ///
    /// `PUT /pets`; see [`SetPets`].
    fn set_pets(request: SetPets);
}
