use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// The operation `getNote`.
///
/// `GET /notes/{id}`
///
/// Answers, by status:
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
///
/// Described at `#/paths/~1notes~1{id}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetNote {
    /// The value of `id`.
    ///
    /// Sent in the path, as `id`.
    pub id: types::GetNoteId,
}

impl GetNote {
    /// A request with all that the API requires.
    pub fn new(id: types::GetNoteId) -> Self {
        Self { id }
    }
}

impl validate::Validate for GetNote {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.id, &validate::At::Name("id"), found);
    }
}

impl operation::Operation for GetNote {
    const ID: &'static str = "getNote";
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
        context.request(http::Method::GET, path, "application/json", None)
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
