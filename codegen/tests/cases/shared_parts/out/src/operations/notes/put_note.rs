use crate::runtime::client::operation;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, pattern};

/// `PUT /notes/{id}`, with a form
///
/// # Responses
/// - `200`: [`Response`](crate::types::note::Response). The note.
/// - `404`: [`Error`](crate::types::fault::Error). Not done.
/// - `500`: [`Error`](crate::types::fault::Error). Not done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutNote {
    /// Matches `^N[0-9]+$`.
    pub id: String,
    /// Has at most 9 characters.
    pub text: Option<String>,
}

impl PutNote {
    /// Creates a request with its required values.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), text: None }
    }

    /// Has at most 9 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl operation::Operation for PutNote {
    const ID: &'static str = "putNote";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/notes/{id}";
    type ResponseBody = crate::types::note::Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[
                checked::value!(
                    self.id, Pattern(pattern::pattern!("^N[0-9]+$" => [Start,
                    Literal(b"N"), Repeat(b"09", 1, u32::MAX), End]))
                ),
            ],
        );
        let mut form = form::Form::new(request);
        form.put("text", checked::value!(self.text, MaxLength(9)));
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            404 | 500 => Err(response.error_json(crate::ErrorBody::FaultError)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
