use crate::runtime::{
    blocking, client, context, operation, reader, text, transport, validate,
};
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
    pub id: String,
}

impl GetNote {
    /// A request with all that the API requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl validate::Validate for GetNote {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        {
            let (value, at) = (&self.id, &validate::At::Name("id"));
            text::Rules::check(
                &const {
                    text::Rules::NONE
                        .pattern(
                            "^N[0-9]+$",
                            &[
                                text::Step::Start,
                                text::Step::Literal(b"N"),
                                text::Step::Repeat(text::DIGIT, 1, u32::MAX),
                                text::Step::End,
                            ],
                        )
                },
                value,
                at,
                found,
            );
        }
    }
}

impl operation::Operation for GetNote {
    const ID: &'static str = "getNote";
    type Success = types::GetNoteResponse;
    type Failure = types::GetNoteError;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/notes/");
        path.value(&self.id);
        context.request(http::Method::GET, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200 => operation::success(response, reading),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getNote`.
    ///
    /// `GET /notes/{id}`, see [`GetNote`].
    pub async fn get_note(&self, request: GetNote) -> operation::Called<GetNote> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getNote`.
    ///
    /// `GET /notes/{id}`, see [`GetNote`].
    pub fn get_note(&self, request: GetNote) -> operation::Called<GetNote> {
        self.send(&request)
    }
}
