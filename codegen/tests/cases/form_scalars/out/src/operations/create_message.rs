use crate::runtime::client::{client_methods, operation};
use crate::runtime::format::{date_time, uri};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, pattern, validate};
use crate::types;

/// The operation `createMessage`.
///
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
    /// The field `To`.
    ///
    /// Sent in the form as `To`.
    pub to: String,
    /// What to say.
    ///
    /// Sent in the form as `Body`.
    pub body: String,
    /// The field `Count`.
    ///
    /// Sent in the form as `Count`.
    pub count: i64,
    /// The field `Sent`.
    ///
    /// Sent in the form as `Sent`.
    pub sent: Option<bool>,
    /// The field `Weight`.
    ///
    /// Sent in the form as `Weight`.
    pub weight: Option<f32>,
    /// The field `SendAt`.
    ///
    /// Sent in the form as `SendAt`.
    pub send_at: Option<date_time::DateTime>,
    /// The field `Link`.
    ///
    /// Sent in the form as `Link`.
    pub link: Option<String>,
    /// The field `Kind`.
    ///
    /// Sent in the form as `Kind`.
    pub kind: Option<types::CreateMessageKind>,
}

request_type::request_type!(CreateMessage {
    to: into "To" String => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(
                Pattern(pattern::pattern!("^\\+[0-9]+$" => [Start, Literal(b"+"),
                Repeat(b"09", 1, u32::MAX), End]))
            ),
            at,
            found,
        )
    },
    body: into "Body" String,
    count: plain "Count" i64 => |value, at, found| {
        constrained::validate(value, constrained::rules!(Minimum(Integer(1))), at, found)
    },
} and {
    /// The field `Sent`.
    sent: optional plain "Sent" bool,
    /// The field `Weight`.
    weight: optional plain "Weight" f32 => validate::value,
    /// The field `SendAt`.
    send_at: optional plain "SendAt" date_time::DateTime,
    /// The field `Link`.
    link: optional into "Link" String => |value, at, found| {
        constrained::validate(value, constrained::rules!(Format(& uri::FORMAT)), at, found)
    },
    /// The field `Kind`.
    kind: optional into "Kind" types::CreateMessageKind => validate::value,
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
    /// Calls `createMessage`.
    ///
    /// `POST /messages`; see [`CreateMessage`].
    fn create_message(request: CreateMessage);
}
