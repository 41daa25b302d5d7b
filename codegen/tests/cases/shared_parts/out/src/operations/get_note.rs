use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, pattern};
use crate::types;

/// The operation `getNote`.
///
/// `GET /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/get`.
///
/// # Responses
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNote {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

request_type::request_type!(GetNote {
    id: into "id" String => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(
                Pattern(pattern::pattern!("^N[0-9]+$" => [Start, Literal(b"N"), Repeat(b"09",
                1, u32::MAX), End]))
            ),
            at,
            found,
        )
    },
} and {});

impl operation::Operation for GetNote {
    const ID: &'static str = "getNote";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::NoteResponse;
    type ErrorBody = types::FaultError;

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
    /// Calls `getNote`.
    ///
    /// `GET /notes/{id}`; see [`GetNote`].
    fn get_note(request: GetNote);
}
