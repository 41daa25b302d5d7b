use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;

/// The operation `deletePet`.
///
/// `DELETE /pets/{id}`
///
/// Defined in `#/paths/~1pets~1{id}/delete`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePet {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

request_type::request_type!(DeletePet {
    id: into "id" String => path::segment,
} and {});

impl operation::Operation for DeletePet {
    const ID: &'static str = "deletePet";
    const METHOD: http::Method = http::Method::DELETE;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets/");
        request.segment(&self.id);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `deletePet`.
    ///
    /// `DELETE /pets/{id}`; see [`DeletePet`].
    fn delete_pet(request: DeletePet);
}
