use crate::runtime::{call, inputs, operation, path, request};

/// The operation `deletePet`.
///
/// `DELETE /pets/{id}`
///
/// Defined in `#/paths/~1pets~1{id}/delete`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeletePet {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

inputs::inputs!(DeletePet {
    id: into "id" String => path::segment,
} and {});

impl operation::Operation for DeletePet {
    const ID: &'static str = "deletePet";
    const METHOD: http::Method = http::Method::DELETE;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pets/");
        request.segment(&self.id);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `deletePet`.
    ///
    /// `DELETE /pets/{id}`; see [`DeletePet`].
    fn delete_pet(request: DeletePet);
}
