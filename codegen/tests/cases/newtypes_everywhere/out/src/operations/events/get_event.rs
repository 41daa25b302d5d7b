use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /events/{event}/{level}`
///
/// # Responses
/// - `200`: [`Event`](crate::types::Event). An event.
/// - `404`: [`Level`](crate::types::Level). The number of the error.
///
/// Response headers:
///
/// - [`X-Next`](crate::headers::X_NEXT)
/// - [`X-Limit`](crate::headers::X_LIMIT)
/// - [`X-Levels`](crate::headers::X_LEVELS)
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetEvent {
    pub event: types::EventId,
    pub level: types::Level,
    /// Default: `20`
    pub limit: Option<types::Limit>,
    /// Omitted if empty.
    pub tickets: Vec<types::TicketId>,
    /// Omitted if empty.
    pub levels: Vec<types::Level>,
    pub range: Option<types::Event>,
    /// Sent in the query as `json`, encoded as JSON.
    pub json: Option<types::Limit>,
    /// Sent as the header `X-Event`.
    pub x_event: Option<types::EventId>,
    /// Sent as the cookie `level`.
    pub level_in_cookie: Option<types::Level>,
}

impl GetEvent {
    /// Creates a request with its required values.
    pub fn new(event: types::EventId, level: types::Level) -> Self {
        Self {
            event,
            level,
            limit: None,
            tickets: Vec::new(),
            levels: Vec::new(),
            range: None,
            json: None,
            x_event: None,
            level_in_cookie: None,
        }
    }

    /// Default: `20`
    pub fn limit(mut self, value: types::Limit) -> Self {
        self.limit = Some(value);
        self
    }

    /// Omitted if empty.
    pub fn tickets(mut self, value: impl IntoIterator<Item = types::TicketId>) -> Self {
        self.tickets = value.into_iter().collect();
        self
    }

    /// Omitted if empty.
    pub fn levels(mut self, value: impl IntoIterator<Item = types::Level>) -> Self {
        self.levels = value.into_iter().collect();
        self
    }

    pub fn range(mut self, value: types::Event) -> Self {
        self.range = Some(value);
        self
    }

    /// Sent in the query as `json`, encoded as JSON.
    pub fn json(mut self, value: types::Limit) -> Self {
        self.json = Some(value);
        self
    }

    /// Sent as the header `X-Event`.
    pub fn x_event(mut self, value: types::EventId) -> Self {
        self.x_event = Some(value);
        self
    }

    /// Sent as the cookie `level`.
    pub fn level_in_cookie(mut self, value: types::Level) -> Self {
        self.level_in_cookie = Some(value);
        self
    }
}

impl operation::Operation for GetEvent {
    const ID: &'static str = "getEvent";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/events/{event}/{level}";
    type ResponseBody = types::Event;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.event, &style::LABEL.of(&self.level)]);
        request.query("limit", &self.limit);
        request.query("tickets", &style::FORM.of(&self.tickets));
        request.query("levels", &style::PIPE_DELIMITED.of(&self.levels));
        request.query("range", &style::DEEP_OBJECT.of(&self.range));
        request.query("json", &style::JSON.of(&self.json));
        request.header("x-event", &self.x_event);
        request.cookie("level", &self.level_in_cookie);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            404 => Err(response.error_json(crate::ErrorBody::Level)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
