use crate::runtime::client::operation;
use crate::runtime::request::{builder, form, style, styled_form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `POST /charges`, with a form
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateCharge {
    pub note: Option<String>,
    /// At least 1.
    pub amount: i64,
    /// Omitted if empty.
    pub expand: Vec<String>,
    pub card: Option<types::Card>,
    /// Omitted if empty.
    pub items: Vec<types::Card>,
    /// Omitted if empty.
    pub spaces: Vec<String>,
    /// Omitted if empty.
    pub joined: Vec<String>,
    pub url: Option<String>,
    /// Sent in the form as `list`, encoded as JSON.
    pub list: Option<Vec<String>>,
    /// Omitted if empty.
    pub plain: Vec<String>,
    pub object: Option<types::Card>,
    /// Omitted if empty.
    pub objects: Vec<types::Card>,
    pub any: Option<serde_json::Value>,
    /// Sent in the form, each field by its name.
    pub additional: Option<std::collections::BTreeMap<String, String>>,
}

impl CreateCharge {
    /// Creates a request with its required values.
    pub fn new(amount: i64) -> Self {
        Self {
            note: None,
            amount,
            expand: Vec::new(),
            card: None,
            items: Vec::new(),
            spaces: Vec::new(),
            joined: Vec::new(),
            url: None,
            list: None,
            plain: Vec::new(),
            object: None,
            objects: Vec::new(),
            any: None,
            additional: None,
        }
    }

    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Omitted if empty.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = value.into_iter().map(Into::into).collect();
        self
    }

    pub fn card(mut self, value: types::Card) -> Self {
        self.card = Some(value);
        self
    }

    /// Omitted if empty.
    pub fn items(mut self, value: impl IntoIterator<Item = types::Card>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Omitted if empty.
    pub fn spaces(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.spaces = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn joined(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.joined = value.into_iter().map(Into::into).collect();
        self
    }

    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sent in the form as `list`, encoded as JSON.
    pub fn list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Omitted if empty.
    pub fn plain(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.plain = value.into_iter().map(Into::into).collect();
        self
    }

    pub fn object(mut self, value: types::Card) -> Self {
        self.object = Some(value);
        self
    }

    /// Omitted if empty.
    pub fn objects(mut self, value: impl IntoIterator<Item = types::Card>) -> Self {
        self.objects = value.into_iter().collect();
        self
    }

    pub fn any(mut self, value: serde_json::Value) -> Self {
        self.any = Some(value);
        self
    }

    /// Sent in the form, each field by its name.
    pub fn additional(mut self, value: std::collections::BTreeMap<String, String>) -> Self {
        self.additional = Some(value);
        self
    }
}

impl operation::Operation for CreateCharge {
    const ID: &'static str = "createCharge";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/charges";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("note", &self.note);
        form.put("amount", checked::value!(self.amount, Minimum(Integer(1))));
        form.put("expand", &style::DEEP_OBJECT.of(&self.expand));
        form.put("card", &style::DEEP_OBJECT.of(&self.card));
        form.put("items", &style::DEEP_OBJECT.of(&self.items));
        form.put("spaces", &style::SPACE_DELIMITED.of(&self.spaces));
        form.put("joined", &style::FORM.of(&self.joined));
        form.put("url", &style::FORM_EXPLODED.with_reserved().of(&self.url));
        form.put("list", &style::JSON.of(&self.list));
        form.put("plain", &self.plain);
        form.put("object", &style::MIXED.of(&self.object));
        form.put("objects", &style::MIXED.of(&self.objects));
        form.put("any", &style::MIXED.of(&self.any));
        form.put("additional", &styled_form::Fields(&self.additional));
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
