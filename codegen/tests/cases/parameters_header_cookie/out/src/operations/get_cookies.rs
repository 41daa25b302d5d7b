use crate::runtime::{call, inputs, operation, request, style, validate};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

inputs::inputs!(GetCookies {
    sid: into "sid" String,
} and {
    count: optional plain "count" i64,
    words: list each_into "words" String,
    color: optional plain "color" types::Color => validate::check,
    json: optional plain "json" types::Color => validate::check,
});

impl operation::Operation for GetCookies {
    const ID: &'static str = "getCookies";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/cookies");
        request.cookie("sid", &self.sid);
        request.cookie("count", &self.count);
        request.styled_cookie("words", &self.words, style::FORM);
        request.styled_cookie("color", &self.color, style::FORM_EXPLODED);
        request.styled_cookie("json", &self.json, style::JSON);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getCookies`.
    ///
    /// `GET /cookies`; see [`GetCookies`].
    fn get_cookies(request: GetCookies);
}
