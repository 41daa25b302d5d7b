use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::string_constraints;

/// `PUT /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/put`.
///
/// # Responses
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutNote {
    /// Sent in the path as `id`.
    pub id: String,
    /// Sent in the form as `text`.
    pub text: Option<String>,
}

request_type::request_type!(PutNote {
    id: into "id" String => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "^N[0-9]+$" => [Start, Literal(b"N"), Repeat(b"09", 1, u32::MAX), End]
        )
            .validate(value, at, found)
    },
} and {
    /// Sent in the form as `text`.
    text: optional into "text" String => |value, at, found| {
        string_constraints::string_constraints!(max_length = 9).validate(value, at, found)
    },
});

impl operation::Operation for PutNote {
    const ID: &'static str = "putNote";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = crate::types::note::Response;
    type ErrorBody = crate::types::fault::Error;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/notes/");
        request.segment(&self.id);
        let mut form = form::Form::new();
        form.field("text", &self.text);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `PUT /notes/{id}`; see [`PutNote`].
    fn put_note(request: PutNote);
}
