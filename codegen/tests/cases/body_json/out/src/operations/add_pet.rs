use crate::runtime::{call, inputs, operation, request, validate};
use crate::types;

/// The operation `addPet`.
///
/// `POST /pets`
///
/// Defined in `#/paths/~1pets/post`.
///
/// # Responses
///
/// - `201`: Added.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddPet {
    /// The pet as it is to be.
    ///
    /// Sent as the body, as `application/json`.
    pub body: types::Pet,
}

inputs::inputs!(AddPet {
    body: plain "body" types::Pet => validate::check,
} and {});

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pets");
        request.json("application/json", &self.body);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[201]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `addPet`.
    ///
    /// `POST /pets`; see [`AddPet`].
    fn add_pet(request: AddPet);
}
