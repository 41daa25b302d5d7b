use crate::runtime::{call, inputs, operation, request};

/// The operation `findPets`.
///
/// `GET /pets`
///
/// Defined in `#/paths/~1pets/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FindPets {
    /// The request body.
    ///
    /// Sent as the body, as `text/json; charset=utf-8`.
    pub body: serde_json::Value,
}

inputs::inputs!(FindPets {
    body: plain "body" serde_json::Value,
} and {});

impl operation::Operation for FindPets {
    const ID: &'static str = "findPets";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pets");
        request.json("text/json; charset=utf-8", &self.body);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `findPets`.
    ///
    /// `GET /pets`; see [`FindPets`].
    fn find_pets(request: FindPets);
}
