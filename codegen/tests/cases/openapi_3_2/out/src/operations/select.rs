use crate::runtime::client::operation;
use crate::runtime::request::{builder, query_string, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `GET /select/{path}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Select {
    pub path: String,
    /// Which animals. Has at most 20 characters. Sent as the whole query.
    pub expression: Option<String>,
}

impl Select {
    /// Creates a request with its required values.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            expression: None,
        }
    }

    /// Which animals. Has at most 20 characters.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
}

impl operation::Operation for Select {
    const ID: &'static str = "select";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/select/{path}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&style::SIMPLE.with_reserved().of(&self.path)]);
        request.query(
            "expression",
            &query_string::QueryString::text(checked::value!(self.expression, MaxLength(20))),
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
