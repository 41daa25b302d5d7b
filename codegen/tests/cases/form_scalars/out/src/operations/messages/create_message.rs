//! [`CreateMessage`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::format::{date_time, uri};
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, pattern};

/// `POST /messages`, with a form
///
/// # Responses
/// - `201`: It is on its way.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateMessage {
    /// Matches `^\+[0-9]+$`. Sent in the form as `To`.
    pub to: String,
    /// What to say. Sent in the form as `Body`.
    pub body: String,
    /// At least 1. Sent in the form as `Count`.
    pub count: i64,
    /// Sent in the form as `Sent`.
    pub sent: Option<bool>,
    /// Sent in the form as `Weight`.
    pub weight: Option<f32>,
    /// Sent in the form as `SendAt`.
    pub send_at: Option<date_time::DateTime>,
    /// An absolute URI (RFC 3986). Sent in the form as `Link`.
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
    pub fn sent(mut self, value: bool) -> Self {
        self.sent = Some(value);
        self
    }

    /// Sent in the form as `Weight`.
    pub fn weight(mut self, value: f32) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sent in the form as `SendAt`.
    pub fn send_at(mut self, value: date_time::DateTime) -> Self {
        self.send_at = Some(value);
        self
    }

    /// An absolute URI (RFC 3986).
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }

    /// Sent in the form as `Kind`.
    pub fn kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl operation::Operation for CreateMessage {
    const ID: &'static str = "createMessage";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/messages";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put(
            "To",
            checked::value!(
                self.to, Pattern(pattern::pattern!("^\\+[0-9]+$" => [Start,
                Literal(b"+"), Repeat(b"09", 1, u32::MAX), End]))
            ),
        );
        form.put("Body", &self.body);
        form.put("Count", checked::value!(self.count, Minimum(Integer(1))));
        form.put("Sent", &self.sent);
        form.put("Weight", &self.weight);
        form.put("SendAt", &self.send_at);
        form.put("Link", checked::value!(self.link, Format(& uri::FORMAT)));
        form.put("Kind", &self.kind);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[201]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    Plain,
    Rich,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Plain = "plain",
    Rich = "rich",
} other Other);
