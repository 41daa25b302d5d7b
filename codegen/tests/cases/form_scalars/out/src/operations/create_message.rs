//! [`CreateMessage`], and the types inside it.

use crate::runtime::client::{api_client, call, operation};
use crate::runtime::format::{date_time, uri};
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained, pattern};

/// `POST /messages`
///
/// # Responses
///
/// - `201`: It is on its way.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateMessage {
    /// Matches `^\+[0-9]+$`.
    ///
    /// Sent in the form as `To`.
    pub to: String,
    /// What to say.
    ///
    /// Sent in the form as `Body`.
    pub body: String,
    /// At least 1.
    ///
    /// Sent in the form as `Count`.
    pub count: i64,
    /// Sent in the form as `Sent`.
    pub sent: Option<bool>,
    /// Sent in the form as `Weight`.
    pub weight: Option<f32>,
    /// Sent in the form as `SendAt`.
    pub send_at: Option<date_time::DateTime>,
    /// An absolute URI (RFC 3986).
    ///
    /// Sent in the form as `Link`.
    pub link: Option<String>,
    /// Sent in the form as `Kind`.
    pub kind: Option<Kind>,
}

impl CreateMessage {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<String>, count: i64, to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            body: body.into(),
            count,
            sent: None,
            weight: None,
            send_at: None,
            link: None,
            kind: None,
        }
    }

    /// Sent in the form as `Sent`.
    pub fn sent(mut self, sent: bool) -> Self {
        self.sent = Some(sent);
        self
    }

    /// Sent in the form as `Weight`.
    pub fn weight(mut self, weight: f32) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sent in the form as `SendAt`.
    pub fn send_at(mut self, send_at: date_time::DateTime) -> Self {
        self.send_at = Some(send_at);
        self
    }

    /// An absolute URI (RFC 3986).
    ///
    /// An absolute URI (RFC 3986).
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sent in the form as `Kind`.
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl operation::Operation for CreateMessage {
    const ID: &'static str = "createMessage";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/messages");
        let mut form = form::Form::new();
        form.put(
            "To",
            &checked::required(
                &self.to,
                |value, at, found| {
                    constrained::validate(
                        value,
                        constrained::rules!(
                            Pattern(pattern::pattern!("^\\+[0-9]+$" => [Start,
                            Literal(b"+"), Repeat(b"09", 1, u32::MAX), End]))
                        ),
                        at,
                        found,
                    )
                },
            ),
            request,
        );
        form.put("Body", &self.body, request);
        form.put(
            "Count",
            &checked::required(
                &self.count,
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
        form.put("Sent", &self.sent, request);
        form.put("Weight", &self.weight, request);
        form.put("SendAt", &self.send_at, request);
        form.put(
            "Link",
            &checked::optional(
                &self.link,
                |value, at, found| {
                    constrained::validate(
                        value,
                        constrained::rules!(Format(& uri::FORMAT)),
                        at,
                        found,
                    )
                },
            ),
            request,
        );
        form.put("Kind", &self.kind, request);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[201]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `POST /messages`; see [`CreateMessage`].
    pub fn create_message(
        &self,
        request: impl Into<CreateMessage>,
    ) -> call::Call<'_, T, CreateMessage> {
        call::Call::new(self, request)
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    /// `plain`
    Plain,
    /// `rich`
    Rich,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Plain = "plain",
    Rich = "rich",
} other Other);
