use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, pattern};
use crate::types;

/// The operation `putNote`.
///
/// `PUT /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/put`.
///
/// # Responses
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutNote {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
    /// The field `text`.
    ///
    /// Sent in the form as `text`.
    pub text: Option<String>,
}

request_type::request_type!(PutNote {
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
} and {
    /// The field `text`.
    text: optional into "text" String => |value, at, found| {
        constrained::validate(value, constrained::rules!(MaxLength(9)), at, found)
    },
});

impl operation::Operation for PutNote {
    const ID: &'static str = "putNote";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = types::NoteResponse;
    type ErrorBody = types::FaultError;

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
    /// Calls `putNote`.
    ///
    /// `PUT /notes/{id}`; see [`PutNote`].
    fn put_note(request: PutNote);
}
