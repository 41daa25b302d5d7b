use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, pattern};

/// The operation `patchNote`.
///
/// `PATCH /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchNote {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
    /// The field `text`.
    ///
    /// Sent in the form as `text`.
    pub text: Option<String>,
}

request_type::request_type!(PatchNote {
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

impl operation::Operation for PatchNote {
    const ID: &'static str = "patchNote";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/notes/");
        request.segment(&self.id);
        let mut form = form::Form::new();
        form.field("text", &self.text);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `patchNote`.
    ///
    /// `PATCH /notes/{id}`; see [`PatchNote`].
    fn patch_note(request: PatchNote);
}
