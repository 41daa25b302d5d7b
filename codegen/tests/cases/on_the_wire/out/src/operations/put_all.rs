use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, path, request_type, style};
use crate::runtime::response::raw_response;

/// The operation `putAll`.
///
/// `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1a{path}~1{list};b~1{label}{matrix}~1~0?fixed=1/put`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutAll {
    /// The value of `path`.
    ///
    /// Sent in the path, as `path`.
    pub path: String,
    /// The value of `list`.
    ///
    /// Sent in the path, as `list`.
    pub list: Vec<String>,
    /// The value of `label`.
    ///
    /// Sent in the path, as `label`.
    pub label: i64,
    /// The value of `matrix`.
    ///
    /// Sent in the path, as `matrix`.
    pub matrix: String,
    /// The value of `q&`.
    ///
    /// Sent in the query, as `q&`.
    pub q_and: Option<String>,
    /// The value of `each`.
    ///
    /// Sent in the query, as `each`; not at all if it is empty.
    pub each: Vec<String>,
    /// The value of `filter`.
    ///
    /// Sent in the query, as `filter`.
    pub filter: Option<std::collections::BTreeMap<String, String>>,
    /// The value of `free`.
    ///
    /// Sent in the query, as `free`.
    pub free: Option<String>,
    /// The value of `X-Words`.
    ///
    /// Sent as the header `X-Words`; not at all if it is empty.
    pub x_words: Vec<String>,
    /// The value of `sid`.
    ///
    /// Sent as the cookie `sid`.
    pub sid: Option<String>,
    /// The value of `words`.
    ///
    /// Sent as the cookie `words`; not at all if it is empty.
    pub words: Vec<String>,
    /// The value of `name`.
    ///
    /// Sent in the form, as `name`.
    pub name: String,
    /// The value of `many`.
    ///
    /// Sent in the form, as `many`; not at all if it is empty.
    pub many: Vec<i64>,
    /// The value of `card`.
    ///
    /// Sent in the form, as `card`.
    pub card: Option<std::collections::BTreeMap<String, String>>,
    /// The value of `meta`.
    ///
    /// Sent in the form, as `meta`.
    pub meta: Option<std::collections::BTreeMap<String, String>>,
}

request_type::request_type!(PutAll {
    path: into "path" String => path::within("a", ""),
    list: each_into "list" String,
    label: plain "label" i64,
    matrix: into "matrix" String,
    name: into "name" String,
} and {
    q_and: optional into "q&" String,
    each: list each_into "each" String,
    filter: optional plain "filter" std::collections::BTreeMap<String, String>,
    free: optional into "free" String,
    x_words: list each_into "X-Words" String,
    sid: optional into "sid" String,
    words: list each_into "words" String,
    many: list each "many" i64,
    card: optional plain "card" std::collections::BTreeMap<String, String>,
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
    /// `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1`, see [`PutAll`].
    fn put_all(request: PutAll);
}
