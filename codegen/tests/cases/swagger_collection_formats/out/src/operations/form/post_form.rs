use crate::runtime::client::operation;
use crate::runtime::request::{builder, form, style};
use crate::runtime::response::raw_response;

/// `POST /form`, with a form
///
/// # Responses
/// - `204`: Received.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostForm {
    /// Omitted if empty.
    pub csv: Vec<String>,
    /// Omitted if empty.
    pub ssv: Vec<String>,
    /// Omitted if empty.
    pub tsv: Vec<String>,
    /// Omitted if empty.
    pub pipes: Vec<String>,
    /// Omitted if empty.
    pub multi: Vec<String>,
}

impl PostForm {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Omitted if empty.
    pub fn csv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.csv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn ssv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ssv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn tsv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tsv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn pipes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pipes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn multi(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.multi = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for PostForm {
    const ID: &'static str = "postForm";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/form";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("csv", &style::FORM.of(&self.csv));
        form.put("ssv", &style::SPACE_DELIMITED.of(&self.ssv));
        form.put("tsv", &style::TAB_DELIMITED.of(&self.tsv));
        form.put("pipes", &style::PIPE_DELIMITED.of(&self.pipes));
        form.put("multi", &self.multi);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
