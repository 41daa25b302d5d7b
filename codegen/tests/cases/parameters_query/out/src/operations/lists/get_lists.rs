use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;

/// `GET /lists`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetLists {
    /// Omitted if empty.
    pub form: Vec<String>,
    /// Omitted if empty.
    pub joined: Vec<i64>,
    /// Omitted if empty.
    pub spaces: Vec<String>,
    /// Omitted if empty.
    pub pipes: Vec<String>,
    /// Sent in the query as `each pipe`; omitted if empty.
    pub each_pipe: Vec<String>,
    /// Omitted if empty.
    pub deep: Vec<String>,
    /// Sent in the query as `json`, encoded as JSON.
    pub json: Option<Vec<String>>,
}

impl GetLists {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Omitted if empty.
    pub fn form(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.form = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn joined(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.joined = value.into_iter().collect();
        self
    }

    /// Omitted if empty.
    pub fn spaces(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.spaces = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn pipes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pipes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent in the query as `each pipe`; omitted if empty.
    pub fn each_pipe(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.each_pipe = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn deep(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.deep = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent in the query as `json`, encoded as JSON.
    pub fn json(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.json = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl operation::Operation for GetLists {
    const ID: &'static str = "getLists";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/lists";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("form", &self.form);
        request.query("joined", &style::FORM.of(&self.joined));
        request.query("spaces", &style::SPACE_DELIMITED.of(&self.spaces));
        request.query("pipes", &style::PIPE_DELIMITED.of(&self.pipes));
        request.query("each pipe", &self.each_pipe);
        request.query("deep", &style::DEEP_OBJECT.of(&self.deep));
        request.query("json", &style::JSON.of(&self.json));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
