use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained, pattern};

/// `PATCH /notes/{id}`
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PatchNote {
    /// Matches `^N[0-9]+$`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
    /// Has at most 9 characters.
    ///
    /// Sent in the form as `text`.
    pub text: Option<String>,
}

impl PatchNote {
    /// Creates a request with its required values.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), text: None }
    }

    /// Has at most 9 characters.
    ///
    /// Has at most 9 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl operation::Operation for PatchNote {
    const ID: &'static str = "patchNote";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request
            .path_parameters(
                "/notes/{id}",
                &[
                    &checked::required(
                        &self.id,
                        |value, at, found| {
                            constrained::validate(
                                value,
                                constrained::rules!(
                                    Pattern(pattern::pattern!("^N[0-9]+$" => [Start,
                                    Literal(b"N"), Repeat(b"09", 1, u32::MAX), End]))
                                ),
                                at,
                                found,
                            )
                        },
                    ),
                ],
            );
        let mut form = form::Form::new();
        form.put(
            "text",
            &checked::optional(
                &self.text,
                |value, at, found| {
                    constrained::validate(
                        value,
                        constrained::rules!(MaxLength(9)),
                        at,
                        found,
                    )
                },
            ),
            request,
        );
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `PATCH /notes/{id}`; see [`PatchNote`].
    pub fn patch_note(
        &self,
        request: impl Into<PatchNote>,
    ) -> call::Call<'_, T, PatchNote> {
        call::Call::new(self, request)
    }
}
