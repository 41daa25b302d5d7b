use crate::runtime::{
    blocking, client, context, form, operation, reader, text, transport, validate,
};

/// The operation `patchNote`.
///
/// `PATCH /notes/{id}`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1notes~1{id}/patch`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatchNote {
    /// The value of `id`.
    ///
    /// Sent in the path, as `id`.
    pub id: String,
    /// The value of `text`.
    ///
    /// Sent in the form, as `text`.
    pub text: Option<String>,
}

impl PatchNote {
    /// A request with all that the API requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), text: None }
    }

    /// The value of `text`.
    ///
    /// Sent in the form, as `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl validate::Validate for PatchNote {
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
        if let Some(value) = &self.text {
            let at = &validate::At::Name("text");
            text::Rules::check(
                &const { text::Rules::NONE.max_length(9) },
                value,
                at,
                found,
            );
        }
    }
}

impl operation::Operation for PatchNote {
    const ID: &'static str = "patchNote";
    type Success = ();
    type Failure = serde_json::Value;

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
                http::Method::PATCH,
                path,
                Some((form::Form::MEDIA_TYPE, form.finish())),
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            204 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `patchNote`.
    ///
    /// `PATCH /notes/{id}`, see [`PatchNote`].
    pub async fn patch_note(&self, request: PatchNote) -> operation::Called<PatchNote> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `patchNote`.
    ///
    /// `PATCH /notes/{id}`, see [`PatchNote`].
    pub fn patch_note(&self, request: PatchNote) -> operation::Called<PatchNote> {
        self.send(&request)
    }
}
