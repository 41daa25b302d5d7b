//! What the tests share: a server that keeps what it is sent, and both ways to call it.

#![allow(dead_code, unused_imports, reason = "no test needs all of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod busy;
mod faulty;
mod server;
mod tls;

pub(crate) use busy::{Answer, BusyServer};
pub(crate) use faulty::{FaultyServer, Step};
pub(crate) use server::{Received, Script, Server};
pub(crate) use tls::{Authority, Certificate, TlsServer};

use std::time::Duration;

use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{
    AccountSid, ApiError, ConversationSid, FlowSid, ServiceSid, Webhook, WebhookMethod, WebhookSid,
};
use generated::{Client, Config, Credentials, Error, ErrorBody, Response};

pub(crate) const SERVICE: ServiceSid =
    ServiceSid::from_static("ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
pub(crate) const CONVERSATION: &str = "CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
pub(crate) const WEBHOOK: WebhookSid =
    WebhookSid::from_static("WHcccccccccccccccccccccccccccccccc");

/// The path of [`update`]'s request, in two parts around the conversation.
pub(crate) const PATH: [&str; 2] = [
    "/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/",
    "/Webhooks/WHcccccccccccccccccccccccccccccccc",
];

pub(crate) const ACCOUNT: &str = "AC00000000000000000000000000000000";
pub(crate) const TOKEN: &str = "token";
/// `AC00000000000000000000000000000000:token`
pub(crate) const AUTHORIZATION: &str =
    "Basic QUMwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDp0b2tlbg==";

/// The response that the API's documentation shows.
pub(crate) const DOCUMENTED: &str = r#"{
    "sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "target": "trigger",
    "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "date_created": "2016-03-24T21:05:50Z",
    "date_updated": "2016-03-24T21:05:51Z",
    "configuration": {"url": "https://example.com", "method": "post", "filters": ["keyword1", "keyword2"]},
    "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
}"#;

/// The error that the API's documentation shows.
pub(crate) const NOT_FOUND: &str = r#"{"code": 20404, "message": "The requested resource was not found", "more_info": "https://www.twilio.com/docs/errors/20404", "status": 404}"#;

/// A request without any field.
pub(crate) fn update() -> Update {
    Update::new(SERVICE, CONVERSATION, WEBHOOK)
}

/// A text as a type that it may be invalid for: a response can have it, and validation reports
/// it.
pub(crate) fn unchecked<T: InResponse>(text: &str) -> T {
    let mut properties = serde_json::Map::new();
    properties.insert(T::PROPERTY.to_owned(), text.into());
    let mut response = properties.clone();
    response.insert("configuration".to_owned(), properties.into());
    let webhook: Webhook = serde_json::from_value(response.into()).unwrap();
    T::of(webhook).unwrap()
}

/// The type of a property of a webhook, or of its configuration.
pub(crate) trait InResponse: Sized {
    const PROPERTY: &'static str;

    fn of(webhook: Webhook) -> Option<Self>;
}

macro_rules! in_response {
    ($($type:ident: $property:literal = |$webhook:ident| $value:expr;)*) => {$(
        impl InResponse for $type {
            const PROPERTY: &'static str = $property;

            fn of($webhook: Webhook) -> Option<Self> {
                $value
            }
        }
    )*};
}
in_response! {
    AccountSid: "account_sid" = |webhook| webhook.account_sid;
    ConversationSid: "conversation_sid" = |webhook| webhook.conversation_sid;
    FlowSid: "flow_sid" = |webhook| webhook.configuration?.flow_sid;
    ServiceSid: "chat_service_sid" = |webhook| webhook.chat_service_sid;
    WebhookMethod: "method" = |webhook| webhook.configuration?.method;
    WebhookSid: "sid" = |webhook| webhook.sid;
}

/// Settings for a server, with time enough for a busy machine, and an end for a broken test.
pub(crate) fn config(base_url: impl Into<String>) -> Config {
    Config::new(Credentials::basic(ACCOUNT, TOKEN))
        .base_url(base_url)
        .timeout(Duration::from_secs(20))
}

/// The response to a call of [`Update`].
pub(crate) type Outcome = Result<Response<Webhook>, Error>;

/// The ways over which a call can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Via {
    Hyper,
    Ureq,
}

impl Via {
    pub(crate) const ALL: [Self; 2] = [Self::Hyper, Self::Ureq];

    pub(crate) fn call(self, config: Config, request: Update) -> Outcome {
        match self {
            Self::Hyper => {
                let client = Client::new(config).unwrap();
                block_on(
                    client
                        .update_service_conversation_scoped_webhook(request)
                        .into_future(),
                )
            }
            Self::Ureq => Client::blocking(config)
                .unwrap()
                .update_service_conversation_scoped_webhook(request)
                .send(),
        }
    }
}

pub(crate) fn api_error(body: Option<&ErrorBody>) -> Option<&ApiError> {
    match body {
        Some(ErrorBody::ApiError(error)) => Some(error),
        _ => None,
    }
}

pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(future)
}
