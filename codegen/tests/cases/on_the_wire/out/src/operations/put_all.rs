use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, path, request_type, style};
use crate::runtime::response::raw_response;

/// The operation `putAll`.
///
/// `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1`
///
/// Defined in `#/paths/~1a{path}~1{list};b~1{label}{matrix}~1~0?fixed=1/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutAll {
    /// The parameter `path`.
    ///
    /// Sent in the path as `path`.
    pub path: String,
    /// The parameter `list`.
    ///
    /// Sent in the path as `list`.
    pub list: Vec<String>,
    /// The parameter `label`.
    ///
    /// Sent in the path as `label`.
    pub label: i64,
    /// The parameter `matrix`.
    ///
    /// Sent in the path as `matrix`.
    pub matrix: String,
    /// The parameter `q&`.
    ///
    /// Sent in the query as `q&`.
    pub q_and: Option<String>,
    /// The parameter `each`.
    ///
    /// Sent in the query as `each`; omitted if empty.
    pub each: Vec<String>,
    /// The parameter `filter`.
    ///
    /// Sent in the query as `filter`.
    pub filter: Option<std::collections::BTreeMap<String, String>>,
    /// The parameter `free`.
    ///
    /// Sent in the query as `free`.
    pub free: Option<String>,
    /// The parameter `X-Words`.
    ///
    /// Sent as the header `X-Words`; omitted if empty.
    pub x_words: Vec<String>,
    /// The parameter `sid`.
    ///
    /// Sent as the cookie `sid`.
    pub sid: Option<String>,
    /// The parameter `words`.
    ///
    /// Sent as the cookie `words`; omitted if empty.
    pub words: Vec<String>,
    /// The field `name`.
    ///
    /// Sent in the form as `name`.
    pub name: String,
    /// The field `many`.
    ///
    /// Sent in the form as `many`; omitted if empty.
    pub many: Vec<i64>,
    /// The field `card`.
    ///
    /// Sent in the form as `card`.
    pub card: Option<std::collections::BTreeMap<String, String>>,
    /// The field `meta`.
    ///
    /// Sent in the form as `meta`.
    pub meta: Option<std::collections::BTreeMap<String, String>>,
}

request_type::request_type!(PutAll {
    path: into "path" String => path::within("a", ""),
    list: each_into "list" String,
    label: plain "label" i64,
    matrix: into "matrix" String,
    name: into "name" String,
} and {
    /// The parameter `q&`.
    q_and: optional into "q&" String,
    /// The parameter `each`.
    each: list each_into "each" String,
    /// The parameter `filter`.
    filter: optional plain "filter" std::collections::BTreeMap<String, String>,
    /// The parameter `free`.
    free: optional into "free" String,
    /// The parameter `X-Words`.
    x_words: list each_into "X-Words" String,
    /// The parameter `sid`.
    sid: optional into "sid" String,
    /// The parameter `words`.
    words: list each_into "words" String,
    /// The field `many`.
    many: list each "many" i64,
    /// The field `card`.
    card: optional plain "card" std::collections::BTreeMap<String, String>,
    /// The field `meta`.
    meta: optional plain "meta" std::collections::BTreeMap<String, String>,
});

impl operation::Operation for PutAll {
    const ID: &'static str = "putAll";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/a");
        request.segment(&self.path);
        request.path("/");
        request.styled_segment("list", &self.list, style::SIMPLE);
        request.path(";b/");
        request.styled_segment("label", &self.label, style::LABEL);
        request.styled_segment("matrix", &self.matrix, style::MATRIX);
        request.path("/~");
        request.encoded_query("fixed=1");
        request.query("q&", &self.q_and);
        request.query("each", &self.each);
        request.styled_query("filter", &self.filter, style::DEEP_OBJECT);
        request.styled_query("free", &self.free, style::FORM_EXPLODED.with_reserved());
        request.header("x-words", &self.x_words);
        request.cookie("sid", &self.sid);
        request.styled_cookie("words", &self.words, style::FORM);
        let mut form = form::Form::new();
        form.field("name", &self.name);
        form.field("many", &self.many);
        form.styled("card", &self.card, style::DEEP_OBJECT, request);
        form.styled("meta", &self.meta, style::MIXED, request);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `putAll`.
    ///
    /// `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1`; see [`PutAll`].
    fn put_all(request: PutAll);
}
