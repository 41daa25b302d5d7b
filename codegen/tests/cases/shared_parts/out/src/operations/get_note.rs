use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::string_constraints;

/// `GET /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/get`.
///
/// # Responses
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetNote {
    /// Sent in the path as `id`.
    pub id: String,
}

request_type::request_type!(GetNote {
    id: into "id" String => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "^N[0-9]+$" => [Start, Literal(b"N"), Repeat(b"09", 1, u32::MAX), End]
        )
            .validate(value, at, found)
    },
} and {});

impl operation::Operation for GetNote {
    const ID: &'static str = "getNote";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = crate::types::note::Response;
    type ErrorBody = crate::types::fault::Error;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/notes/");
        request.segment(&self.id);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `GET /notes/{id}`; see [`GetNote`].
    fn get_note(request: GetNote);
}
