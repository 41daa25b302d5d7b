use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /search`
///
/// # Responses
/// - `200`: [`Query`](crate::types::Query) or null. The query as it was understood.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Search {
    pub size: Option<types::Size>,
    /// Omitted if empty.
    pub sizes: Vec<Option<types::Size>>,
    /// Sent as the header `X-Level`.
    pub x_level: Option<types::Level>,
    /// Sent as the body, as `application/json`.
    pub body: types::Query,
}

impl Search {
    /// Creates a request with its required values.
    pub fn new(body: types::Query) -> Self {
        Self {
            size: None,
            sizes: Vec::new(),
            x_level: None,
            body,
        }
    }

    pub fn size(mut self, value: impl Into<types::Size>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Omitted if empty.
    pub fn sizes(mut self, value: impl IntoIterator<Item = Option<types::Size>>) -> Self {
        self.sizes = value.into_iter().collect();
        self
    }

    /// Sent as the header `X-Level`.
    pub fn x_level(mut self, value: types::Level) -> Self {
        self.x_level = Some(value);
        self
    }
}

impl From<types::Query> for Search {
    fn from(body: types::Query) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for Search {
    const ID: &'static str = "search";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/search";
    type ResponseBody = Option<types::Query>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("size", &self.size);
        request.query("sizes", &self.sizes);
        request.header("x-level", &self.x_level);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
