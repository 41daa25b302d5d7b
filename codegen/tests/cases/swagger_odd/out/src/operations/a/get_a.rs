use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /a/{id}`
///
/// # Responses
/// - `200`: [`A`](crate::types::A). A.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetA {
    pub id: String,
    /// Omitted if empty.
    pub list: Vec<String>,
    /// Sent as the header `X-List`; omitted if empty.
    pub x_list: Vec<String>,
    pub old: Option<i64>,
}

impl GetA {
    /// Creates a request with its required values.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            list: Vec::new(),
            x_list: Vec::new(),
            old: None,
        }
    }

    /// Omitted if empty.
    pub fn list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the header `X-List`; omitted if empty.
    pub fn x_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_list = value.into_iter().map(Into::into).collect();
        self
    }

    pub fn old(mut self, value: i64) -> Self {
        self.old = Some(value);
        self
    }
}

impl operation::Operation for GetA {
    const ID: &'static str = "getA";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/a/{id}";
    type ResponseBody = types::A;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.id]);
        request.query("list", &style::FORM.of(&self.list));
        request.header("x-list", &self.x_list);
        request.query("old", &self.old);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
