use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /events/{event}/{level}`
///
/// # Responses
///
/// - `200`: [`Event`](crate::types::Event). An event.
/// - `404`: [`Level`](crate::types::Level). The number of the error.
///
/// Response headers:
///
/// - `X-Next`
/// - `X-Limit`
/// - `X-Levels`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetEvent {
    /// Sent in the path as `event`.
    pub event: types::EventId,
    /// Sent in the path as `level`.
    pub level: types::Level,
    /// Sent in the query as `limit`.
    ///
    /// Default: `20`
    pub limit: Option<types::Limit>,
    /// Sent in the query as `tickets`; omitted if empty.
    pub tickets: Vec<types::TicketId>,
    /// Sent in the query as `levels`; omitted if empty.
    pub levels: Vec<types::Level>,
    /// Sent in the query as `range`.
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

    /// Sent in the query as `limit`.
    pub fn limit(mut self, limit: types::Limit) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sent in the query as `tickets`; omitted if empty.
    pub fn tickets(
        mut self,
        tickets: impl IntoIterator<Item = types::TicketId>,
    ) -> Self {
        self.tickets = tickets.into_iter().collect();
        self
    }

    /// Sent in the query as `levels`; omitted if empty.
    pub fn levels(mut self, levels: impl IntoIterator<Item = types::Level>) -> Self {
        self.levels = levels.into_iter().collect();
        self
    }

    /// Sent in the query as `range`.
    pub fn range(mut self, range: types::Event) -> Self {
        self.range = Some(range);
        self
    }

    /// Sent in the query as `json`, encoded as JSON.
    pub fn json(mut self, json: types::Limit) -> Self {
        self.json = Some(json);
        self
    }

    /// Sent as the header `X-Event`.
    pub fn x_event(mut self, x_event: types::EventId) -> Self {
        self.x_event = Some(x_event);
        self
    }

    /// Sent as the cookie `level`.
    pub fn level_in_cookie(mut self, level_in_cookie: types::Level) -> Self {
        self.level_in_cookie = Some(level_in_cookie);
        self
    }
}

impl operation::Operation for GetEvent {
    const ID: &'static str = "getEvent";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::Event;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request
            .path_parameters(
                "/events/{event}/{level}",
                &[&self.event, &style::Styled(&self.level, style::LABEL)],
            );
        request.query("limit", &self.limit);
        request.query("tickets", &style::Styled(&self.tickets, style::FORM));
        request.query("levels", &style::Styled(&self.levels, style::PIPE_DELIMITED));
        request.query("range", &style::Styled(&self.range, style::DEEP_OBJECT));
        request.query("json", &style::Styled(&self.json, style::JSON));
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

impl<T> api_client::Client<T> {
    /// `GET /events/{event}/{level}`; see [`GetEvent`]. Returns [`Event`](crate::types::Event).
    ///
    /// # Errors
    ///
    /// `404`: [`Level`](crate::types::Level).
    pub fn get_event(
        &self,
        request: impl Into<GetEvent>,
    ) -> call::Call<'_, T, GetEvent> {
        call::Call::new(self, request)
    }
}
