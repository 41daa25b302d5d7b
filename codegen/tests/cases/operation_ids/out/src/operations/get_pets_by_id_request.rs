use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;

/// The operation `get /pets/{id}`.
///
/// `GET /pets/{id}`
///
/// Defined in `#/paths/~1pets~1{id}/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPetsByIdRequest {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

request_type::request_type!(GetPetsByIdRequest {
    id: into "id" String => path::segment,
} and {});

impl operation::Operation for GetPetsByIdRequest {
    const ID: &'static str = "get /pets/{id}";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `get /pets/{id}`.
    ///
    /// `GET /pets/{id}`; see [`GetPetsByIdRequest`].
    fn get_pets_by_id_request(request: GetPetsByIdRequest);
}
