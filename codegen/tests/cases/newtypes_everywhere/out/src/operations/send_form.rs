use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /form`
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendForm {
    /// Sent in the form as `id`.
    pub id: types::EventId,
    /// Sent in the form as `limit`.
    pub limit: Option<types::Limit>,
    /// Sent in the form as `levels`; omitted if empty.
    pub levels: Vec<types::Level>,
}

impl SendForm {
    /// Creates a request with its required values.
    pub fn new(id: types::EventId) -> Self {
        Self {
            id,
            limit: None,
            levels: Vec::new(),
        }
    }

    /// Sent in the form as `limit`.
    pub fn limit(mut self, limit: types::Limit) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sent in the form as `levels`; omitted if empty.
    pub fn levels(mut self, levels: impl IntoIterator<Item = types::Level>) -> Self {
        self.levels = levels.into_iter().collect();
        self
    }
}

impl operation::Operation for SendForm {
    const ID: &'static str = "sendForm";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/form");
        let mut form = form::Form::new();
        form.put("id", &self.id, request);
        form.put("limit", &self.limit, request);
        form.put("levels", &self.levels, request);
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
    /// `POST /form`; see [`SendForm`].
    pub fn send_form(
        &self,
        request: impl Into<SendForm>,
    ) -> call::Call<'_, T, SendForm> {
        call::Call::new(self, request)
    }
}
