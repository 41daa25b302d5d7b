use crate::runtime::{call, inputs, operation, request};

/// The operation `addPet`.
///
/// `POST /pets`
///
/// Defined in `#/paths/~1pets/post`.
///
/// # Responses
///
/// - `201`: Added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddPet {}

inputs::inputs!(AddPet {} and {});

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pets");
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
