use crate::runtime::{call, inputs, operation, path, request};

/// The operation `get /pets/{id}`.
///
/// `GET /pets/{id}`
///
/// Defined in `#/paths/~1pets~1{id}/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPetsByIdRequest {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

inputs::inputs!(GetPetsByIdRequest {
    id: into "id" String => path::segment,
} and {});

impl operation::Operation for GetPetsByIdRequest {
    const ID: &'static str = "get /pets/{id}";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `get /pets/{id}`.
    ///
    /// `GET /pets/{id}`; see [`GetPetsByIdRequest`].
    fn get_pets_by_id_request(request: GetPetsByIdRequest);
}
