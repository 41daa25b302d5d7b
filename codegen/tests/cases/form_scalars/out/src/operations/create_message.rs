use crate::runtime::{
    call, date_time, form, inputs, limits, operation, request, text, uri, validate,
};
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

inputs::inputs!(CreateMessage {
    to: into "To" String => |value, at, found| {
        text::rules!(
            pattern = "^\\+[0-9]+$" => [Start, Literal(b"+"), Repeat(b"09", 1, u32::MAX),
            End]
        )
            .check(value, at, found)
    },
    body: into "Body" String,
    count: plain "Count" i64 => |value, at, found| limits::minimum(*value, 1, at, found),
} and {
    sent: optional plain "Sent" bool,
    weight: optional plain "Weight" f32 => validate::check,
    send_at: optional plain "SendAt" date_time::DateTime,
    link: optional into "Link" String => |value, at, found| uri::FORMAT.check(value, at, found),
    kind: optional into "Kind" types::CreateMessageKind => validate::check,
});

impl operation::Operation for CreateMessage {
    const ID: &'static str = "createMessage";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
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

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[201]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `createMessage`.
    ///
    /// `POST /messages`; see [`CreateMessage`].
    fn create_message(request: CreateMessage);
}
