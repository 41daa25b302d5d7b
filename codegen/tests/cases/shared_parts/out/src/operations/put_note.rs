use crate::runtime::{body, context, form, operation, reader, validate};
use crate::types;

/// The operation `putNote`.
///
/// `PUT /notes/{id}`
///
/// Answers, by status:
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
///
/// Described at `#/paths/~1notes~1{id}/put`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutNote {
    /// The value of `id`.
    ///
    /// Sent in the path, as `id`.
    pub id: types::GetNoteId,
    /// The value of `text`.
    ///
    /// Sent in the form, as `text`.
    pub text: Option<types::PutNoteText>,
}

impl PutNote {
    /// A request with all that the API requires.
    pub fn new(id: types::GetNoteId) -> Self {
        Self { id, text: None }
    }

    /// The value of `text`.
    ///
    /// Sent in the form, as `text`.
    #[must_use]
    pub fn text(mut self, value: types::PutNoteText) -> Self {
        self.text = Some(value);
        self
    }
}

impl validate::Validate for PutNote {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.id, &validate::At::Name("id"), found);
        validate::check(&self.text, &validate::At::Name("text"), found);
    }
}

impl operation::Operation for PutNote {
    const ID: &'static str = "putNote";
    type Success = types::NoteResponse;
    type Failure = types::FaultError;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/notes/");
        path.value(&self.id);
        let mut form = form::Form::new();
        form.optional("text", &self.text);
        context
            .request(
                http::Method::PUT,
                path,
                "application/json",
                Some(body::Body::new(form::Form::MEDIA_TYPE, form.finish())),
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
