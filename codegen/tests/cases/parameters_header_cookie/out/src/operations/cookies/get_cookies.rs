use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /cookies`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetCookies {
    /// Sent as the cookie `sid`.
    pub sid: String,
    /// Sent as the cookie `count`.
    pub count: Option<i64>,
    /// Sent as the cookie `words`; omitted if empty.
    pub words: Vec<String>,
    /// Sent as the cookie `color`.
    pub color: Option<types::Color>,
    /// Sent as the cookie `json`, encoded as JSON.
    pub json: Option<types::Color>,
}

impl GetCookies {
    /// Creates a request with its required values.
    pub fn new(sid: impl Into<String>) -> Self {
        Self {
            sid: sid.into(),
            count: None,
            words: Vec::new(),
            color: None,
            json: None,
        }
    }

    /// Sent as the cookie `count`.
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sent as the cookie `words`; omitted if empty.
    pub fn words(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the cookie `color`.
    pub fn color(mut self, value: types::Color) -> Self {
        self.color = Some(value);
        self
    }

    /// Sent as the cookie `json`, encoded as JSON.
    pub fn json(mut self, value: types::Color) -> Self {
        self.json = Some(value);
        self
    }
}

impl operation::Operation for GetCookies {
    const ID: &'static str = "getCookies";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/cookies";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.cookie("sid", &self.sid);
        request.cookie("count", &self.count);
        request.cookie("words", &style::FORM.of(&self.words));
        request.cookie("color", &style::FORM_EXPLODED.of(&self.color));
        request.cookie("json", &style::JSON.of(&self.json));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
