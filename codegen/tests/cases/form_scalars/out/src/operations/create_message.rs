//! [`CreateMessage`], and the types inside it.

use crate::runtime::client::{client_methods, operation};
use crate::runtime::format::{date_time, uri};
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{bounds, string_constraints, validate};

/// `POST /messages`
///
/// Defined in `#/paths/~1messages/post`.
///
/// # Responses
///
/// - `201`: It is on its way.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessage {
    /// Sent in the form as `To`.
    pub to: String,
    /// What to say.
    ///
    /// Sent in the form as `Body`.
    pub body: String,
    /// Sent in the form as `Count`.
    pub count: i64,
    /// Sent in the form as `Sent`.
    pub sent: Option<bool>,
    /// Sent in the form as `Weight`.
    pub weight: Option<f32>,
    /// Sent in the form as `SendAt`.
    pub send_at: Option<date_time::DateTime>,
    /// Sent in the form as `Link`.
    pub link: Option<String>,
    /// Sent in the form as `Kind`.
    pub kind: Option<Kind>,
}

request_type::request_type!(CreateMessage {
    to: into "To" String => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "^\\+[0-9]+$" => [Start, Literal(b"+"), Repeat(b"09", 1, u32::MAX),
            End]
        )
            .validate(value, at, found)
    },
    body: into "Body" String,
    count: plain "Count" i64 => |value, at, found| bounds::minimum(*value, 1, at, found),
} and {
    /// Sent in the form as `Sent`.
    sent: optional plain "Sent" bool,
    /// Sent in the form as `Weight`.
    weight: optional plain "Weight" f32 => validate::value,
    /// Sent in the form as `SendAt`.
    send_at: optional plain "SendAt" date_time::DateTime,
    /// Sent in the form as `Link`.
    link: optional into "Link" String => |value, at, found| uri::FORMAT.validate(value, at, found),
    /// Sent in the form as `Kind`.
    kind: optional into "Kind" Kind => validate::value,
});

impl operation::Operation for CreateMessage {
    const ID: &'static str = "createMessage";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/messages");
        let mut form = form::Form::new();
        form.field("To", &self.to);
        form.field("Body", &self.body);
        form.field("Count", &self.count);
        form.field("Sent", &self.sent);
        form.field("Weight", &self.weight);
        form.field("SendAt", &self.send_at);
        form.field("Link", &self.link);
        form.field("Kind", &self.kind);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[201]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /messages`; see [`CreateMessage`].
    fn create_message(request: CreateMessage);
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
