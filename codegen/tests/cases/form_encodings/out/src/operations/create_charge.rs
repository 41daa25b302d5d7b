use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::{builder, form, style, styled_form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained};
use crate::types;

/// `POST /charges`
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateCharge {
    /// Sent in the form as `note`.
    pub note: Option<String>,
    /// At least 1.
    ///
    /// Sent in the form as `amount`.
    pub amount: i64,
    /// Sent in the form as `expand`; omitted if empty.
    pub expand: Vec<String>,
    /// Sent in the form as `card`.
    pub card: Option<types::Card>,
    /// Sent in the form as `items`; omitted if empty.
    pub items: Vec<types::Card>,
    /// Sent in the form as `spaces`; omitted if empty.
    pub spaces: Vec<String>,
    /// Sent in the form as `joined`; omitted if empty.
    pub joined: Vec<String>,
    /// Sent in the form as `url`.
    pub url: Option<String>,
    /// Sent in the form as `list`, encoded as JSON.
    pub list: Option<Vec<String>>,
    /// Sent in the form as `plain`; omitted if empty.
    pub plain: Vec<String>,
    /// Sent in the form as `object`.
    pub object: Option<types::Card>,
    /// Sent in the form as `objects`; omitted if empty.
    pub objects: Vec<types::Card>,
    /// Sent in the form as `any`.
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

    /// Sent in the form as `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sent in the form as `expand`; omitted if empty.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.expand = expand.into_iter().map(Into::into).collect();
        self
    }

    /// Sent in the form as `card`.
    pub fn card(mut self, card: types::Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sent in the form as `items`; omitted if empty.
    pub fn items(mut self, items: impl IntoIterator<Item = types::Card>) -> Self {
        self.items = items.into_iter().collect();
        self
    }

    /// Sent in the form as `spaces`; omitted if empty.
    pub fn spaces(
        mut self,
        spaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.spaces = spaces.into_iter().map(Into::into).collect();
        self
    }

    /// Sent in the form as `joined`; omitted if empty.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = joined.into_iter().map(Into::into).collect();
        self
    }

    /// Sent in the form as `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sent in the form as `list`, encoded as JSON.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// Sent in the form as `plain`; omitted if empty.
    pub fn plain(mut self, plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.plain = plain.into_iter().map(Into::into).collect();
        self
    }

    /// Sent in the form as `object`.
    pub fn object(mut self, object: types::Card) -> Self {
        self.object = Some(object);
        self
    }

    /// Sent in the form as `objects`; omitted if empty.
    pub fn objects(mut self, objects: impl IntoIterator<Item = types::Card>) -> Self {
        self.objects = objects.into_iter().collect();
        self
    }

    /// Sent in the form as `any`.
    pub fn any(mut self, any: serde_json::Value) -> Self {
        self.any = Some(any);
        self
    }

    /// Sent in the form, each field by its name.
    pub fn additional(
        mut self,
        additional: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.additional = Some(additional);
        self
    }
}

impl operation::Operation for CreateCharge {
    const ID: &'static str = "createCharge";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/charges");
        let mut form = form::Form::new();
        form.put("note", &self.note, request);
        form.put(
            "amount",
            &checked::required(
                &self.amount,
                |value, at, found| {
                    constrained::validate(
                        value,
                        constrained::rules!(Minimum(Integer(1))),
                        at,
                        found,
                    )
                },
            ),
            request,
        );
        form.put("expand", &style::Styled(&self.expand, style::DEEP_OBJECT), request);
        form.put("card", &style::Styled(&self.card, style::DEEP_OBJECT), request);
        form.put("items", &style::Styled(&self.items, style::DEEP_OBJECT), request);
        form.put(
            "spaces",
            &style::Styled(&self.spaces, style::SPACE_DELIMITED),
            request,
        );
        form.put("joined", &style::Styled(&self.joined, style::FORM), request);
        form.put(
            "url",
            &style::Styled(&self.url, style::FORM_EXPLODED.with_reserved()),
            request,
        );
        form.put("list", &style::Styled(&self.list, style::JSON), request);
        form.put("plain", &self.plain, request);
        form.put("object", &style::Styled(&self.object, style::MIXED), request);
        form.put("objects", &style::Styled(&self.objects, style::MIXED), request);
        form.put("any", &style::Styled(&self.any, style::MIXED), request);
        form.put("additional", &styled_form::Fields(&self.additional), request);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `POST /charges`; see [`CreateCharge`].
    pub fn create_charge(
        &self,
        request: impl Into<CreateCharge>,
    ) -> call::Call<'_, T, CreateCharge> {
        call::Call::new(self, request)
    }
}
