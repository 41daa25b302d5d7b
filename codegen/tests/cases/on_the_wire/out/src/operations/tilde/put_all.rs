use crate::runtime::client::operation;
use crate::runtime::request::{builder, form, style};
use crate::runtime::response::raw_response;

/// `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1`, with a form
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutAll {
    pub path: String,
    pub list: Vec<String>,
    pub label: i64,
    pub matrix: String,
    /// Sent in the query as `q&`.
    pub q_and: Option<String>,
    /// Omitted if empty.
    pub each: Vec<String>,
    pub filter: Option<std::collections::BTreeMap<String, String>>,
    pub free: Option<String>,
    /// Sent as the header `X-Words`; omitted if empty.
    pub x_words: Vec<String>,
    /// Sent as the cookie `sid`.
    pub sid: Option<String>,
    /// Sent as the cookie `words`; omitted if empty.
    pub words: Vec<String>,
    pub name: String,
    /// Omitted if empty.
    pub many: Vec<i64>,
    pub card: Option<std::collections::BTreeMap<String, String>>,
    pub meta: Option<std::collections::BTreeMap<String, String>>,
}

impl PutAll {
    /// Creates a request with its required values.
    pub fn new(
        path: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<String>>,
        label: i64,
        matrix: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            path: path.into(),
            list: list.into_iter().map(Into::into).collect(),
            label,
            matrix: matrix.into(),
            q_and: None,
            each: Vec::new(),
            filter: None,
            free: None,
            x_words: Vec::new(),
            sid: None,
            words: Vec::new(),
            name: name.into(),
            many: Vec::new(),
            card: None,
            meta: None,
        }
    }

    /// Sent in the query as `q&`.
    pub fn q_and(mut self, value: impl Into<String>) -> Self {
        self.q_and = Some(value.into());
        self
    }

    /// Omitted if empty.
    pub fn each(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.each = value.into_iter().map(Into::into).collect();
        self
    }

    pub fn filter(mut self, value: std::collections::BTreeMap<String, String>) -> Self {
        self.filter = Some(value);
        self
    }

    pub fn free(mut self, value: impl Into<String>) -> Self {
        self.free = Some(value.into());
        self
    }

    /// Sent as the header `X-Words`; omitted if empty.
    pub fn x_words(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_words = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the cookie `sid`.
    pub fn sid(mut self, value: impl Into<String>) -> Self {
        self.sid = Some(value.into());
        self
    }

    /// Sent as the cookie `words`; omitted if empty.
    pub fn words(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn many(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.many = value.into_iter().collect();
        self
    }

    pub fn card(mut self, value: std::collections::BTreeMap<String, String>) -> Self {
        self.card = Some(value);
        self
    }

    pub fn meta(mut self, value: std::collections::BTreeMap<String, String>) -> Self {
        self.meta = Some(value);
        self
    }
}

impl operation::Operation for PutAll {
    const ID: &'static str = "putAll";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/a{path}/{list};b/{label}{matrix}/~";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[
                &self.path,
                &style::SIMPLE.of(&self.list),
                &style::LABEL.of(&self.label),
                &style::MATRIX.of(&self.matrix),
            ],
        );
        request.encoded_query("fixed=1");
        request.query("q&", &self.q_and);
        request.query("each", &self.each);
        request.query("filter", &style::DEEP_OBJECT.of(&self.filter));
        request.query("free", &style::FORM_EXPLODED.with_reserved().of(&self.free));
        request.header("x-words", &self.x_words);
        request.cookie("sid", &self.sid);
        request.cookie("words", &style::FORM.of(&self.words));
        let mut form = form::Form::new(request);
        form.put("name", &self.name);
        form.put("many", &self.many);
        form.put("card", &style::DEEP_OBJECT.of(&self.card));
        form.put("meta", &style::MIXED.of(&self.meta));
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
