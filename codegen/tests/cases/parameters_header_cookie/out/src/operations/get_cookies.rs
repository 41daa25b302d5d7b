use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// The operation `getCookies`.
///
/// `GET /cookies`
///
/// Defined in `#/paths/~1cookies/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCookies {
    /// The parameter `sid`.
    ///
    /// Sent as the cookie `sid`.
    pub sid: String,
    /// The parameter `count`.
    ///
    /// Sent as the cookie `count`.
    pub count: Option<i64>,
    /// The parameter `words`.
    ///
    /// Sent as the cookie `words`; omitted if empty.
    pub words: Vec<String>,
    /// The parameter `color`.
    ///
    /// Sent as the cookie `color`.
    pub color: Option<types::Color>,
    /// The parameter `json`.
    ///
    /// Sent as the cookie `json`, encoded as JSON.
    pub json: Option<types::Color>,
}

request_type::request_type!(GetCookies {
    sid: into "sid" String,
} and {
    /// The parameter `count`.
    count: optional plain "count" i64,
    /// The parameter `words`.
    words: list each_into "words" String,
    /// The parameter `color`.
    color: optional plain "color" types::Color => validate::value,
    /// The parameter `json`.
    json: optional plain "json" types::Color => validate::value,
});

impl operation::Operation for GetCookies {
    const ID: &'static str = "getCookies";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/cookies");
        request.cookie("sid", &self.sid);
        request.cookie("count", &self.count);
        request.styled_cookie("words", &self.words, style::FORM);
        request.styled_cookie("color", &self.color, style::FORM_EXPLODED);
        request.styled_cookie("json", &self.json, style::JSON);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getCookies`.
    ///
    /// `GET /cookies`; see [`GetCookies`].
    fn get_cookies(request: GetCookies);
}
