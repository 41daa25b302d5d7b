use crate::runtime::{
    blocking, client, context, date_time, form, limits, operation, reader, text,
    transport, uri, validate,
};
use crate::types;

/// The operation `createMessage`.
///
/// `POST /messages`
///
/// Answers, by status:
///
/// - `201`: It is on its way.
///
/// Described at `#/paths/~1messages/post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessage {
    /// The value of `To`.
    ///
    /// Sent in the form, as `To`.
    pub to: String,
    /// What to say.
    ///
    /// Sent in the form, as `Body`.
    pub body: String,
    /// The value of `Count`.
    ///
    /// Sent in the form, as `Count`.
    pub count: i64,
    /// The value of `Sent`.
    ///
    /// Sent in the form, as `Sent`.
    pub sent: Option<bool>,
    /// The value of `Weight`.
    ///
    /// Sent in the form, as `Weight`.
    pub weight: Option<f32>,
    /// The value of `SendAt`.
    ///
    /// Sent in the form, as `SendAt`.
    pub send_at: Option<date_time::DateTime>,
    /// The value of `Link`.
    ///
    /// Sent in the form, as `Link`.
    pub link: Option<String>,
    /// The value of `Kind`.
    ///
    /// Sent in the form, as `Kind`.
    pub kind: Option<types::CreateMessageKind>,
}

impl CreateMessage {
    /// A request with all that the API requires.
    pub fn new(to: impl Into<String>, body: impl Into<String>, count: i64) -> Self {
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

    /// The value of `Sent`.
    ///
    /// Sent in the form, as `Sent`.
    #[must_use]
    pub fn sent(mut self, value: bool) -> Self {
        self.sent = Some(value);
        self
    }

    /// The value of `Weight`.
    ///
    /// Sent in the form, as `Weight`.
    #[must_use]
    pub fn weight(mut self, value: f32) -> Self {
        self.weight = Some(value);
        self
    }

    /// The value of `SendAt`.
    ///
    /// Sent in the form, as `SendAt`.
    #[must_use]
    pub fn send_at(mut self, value: impl Into<date_time::DateTime>) -> Self {
        self.send_at = Some(value.into());
        self
    }

    /// The value of `Link`.
    ///
    /// Sent in the form, as `Link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }

    /// The value of `Kind`.
    ///
    /// Sent in the form, as `Kind`.
    #[must_use]
    pub fn kind(mut self, value: impl Into<types::CreateMessageKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl validate::Validate for CreateMessage {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        {
            let (value, at) = (&self.to, &validate::At::Name("To"));
            text::Rules::check(
                &const {
                    text::Rules::NONE
                        .pattern(
                            "^\\+[0-9]+$",
                            &[
                                text::Step::Start,
                                text::Step::Literal(b"+"),
                                text::Step::Repeat(text::DIGIT, 1, u32::MAX),
                                text::Step::End,
                            ],
                        )
                },
                value,
                at,
                found,
            );
        }
        {
            let (value, at) = (&self.count, &validate::At::Name("Count"));
            limits::minimum(*value, 1, at, found);
        }
        validate::check(&self.weight, &validate::At::Name("Weight"), found);
        if let Some(value) = &self.link {
            let at = &validate::At::Name("Link");
            uri::check(value, at, found);
        }
        validate::check(&self.kind, &validate::At::Name("Kind"), found);
    }
}

impl operation::Operation for CreateMessage {
    const ID: &'static str = "createMessage";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/messages");
        let mut form = form::Form::new();
        form.field("To", &self.to);
        form.field("Body", &self.body);
        form.field("Count", &self.count);
        form.optional("Sent", &self.sent);
        form.optional("Weight", &self.weight);
        form.optional("SendAt", &self.send_at);
        form.optional("Link", &self.link);
        form.optional("Kind", &self.kind);
        context
            .request(
                http::Method::POST,
                path,
                Some((form::Form::MEDIA_TYPE, form.finish())),
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            201 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `createMessage`.
    ///
    /// `POST /messages`, see [`CreateMessage`].
    pub async fn create_message(
        &self,
        request: CreateMessage,
    ) -> operation::Called<CreateMessage> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `createMessage`.
    ///
    /// `POST /messages`, see [`CreateMessage`].
    pub fn create_message(
        &self,
        request: CreateMessage,
    ) -> operation::Called<CreateMessage> {
        self.send(&request)
    }
}
