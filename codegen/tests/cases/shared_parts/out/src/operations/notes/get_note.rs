use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, pattern};

/// `GET /notes/{id}`
///
/// # Responses
/// - `200`: [`Response`](crate::types::note::Response). The note.
/// - `404`: [`Error`](crate::types::fault::Error). Not done.
/// - `500`: [`Error`](crate::types::fault::Error). Not done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetNote {
    /// Matches `^N[0-9]+$`.
    pub id: String,
}

impl GetNote {
    /// Creates a request with its required values.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl operation::Operation for GetNote {
    const ID: &'static str = "getNote";
    const METHOD: &'static str = "GET";
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
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            404 | 500 => Err(response.error_json(crate::ErrorBody::FaultError)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
