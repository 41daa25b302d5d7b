//! The crate without a network: requests and responses as values of `http`, clients over the
//! fake, and a transport by hand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::time::Duration;

use bytes::Bytes;
use common::{ACCOUNT, AUTHORIZATION, CONVERSATION, NOT_FOUND, PATH, TOKEN, block_on};
use common::{api_error, unchecked, update};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ApiError, Webhook, WebhookMethod, WebhookTarget};
use generated::{
    BASE_URL, BlockingTransport, Client, Config, Credentials, Curl, Decoding, Error, Fake, Limits,
    Operation, RawResponse, Transport, TransportError,
};
use http::{Request, Response, StatusCode};

fn credentials() -> Credentials {
    Credentials::basic(ACCOUNT, TOKEN)
}

#[test]
fn a_request_is_a_value_of_http() {
    let context = Config::new(credentials()).request_context().unwrap();
    let request = update()
        .configuration_url("https://example.com")
        .configuration_triggers(["a"]);
    let http = request.to_http(&context).unwrap();
    assert_eq!(http.method(), "POST");
    let path = PATH.join(CONVERSATION);
    assert_eq!(
        http.uri().to_string(),
        format!("https://conversations.twilio.com{path}")
    );
    let body = "Configuration.Url=https%3A%2F%2Fexample.com&Configuration.Triggers=a";
    assert_eq!(http.body(), body);
    let headers = http.headers();
    assert_eq!(headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["authorization"], AUTHORIZATION);
    assert!(headers["authorization"].is_sensitive());
    assert_eq!(Update::ID, "UpdateServiceConversationScopedWebhook");
    // The same request makes the same call again.
    assert_eq!(request.to_http(&context).unwrap().body(), body);
}

#[test]
fn a_context_says_where_the_api_is() {
    let config = Config::new(credentials());
    assert_eq!(BASE_URL, "https://conversations.twilio.com");
    assert_eq!(config.request_context().unwrap().base_url(), BASE_URL);
    let config = config.base_url("https://conversations.ie1.twilio.com/");
    let context = config.request_context().unwrap();
    assert_eq!(context.base_url(), "https://conversations.ie1.twilio.com");
    let http = update().to_http(&context).unwrap();
    assert_eq!(http.uri().host(), Some("conversations.ie1.twilio.com"));
}

#[test]
fn an_invalid_request_is_never_a_value_of_http() {
    let context = Config::new(credentials()).request_context().unwrap();
    let request = update().configuration_method(unchecked::<WebhookMethod>("put"));
    let violations = request.to_http(&context).unwrap_err();
    assert_eq!(violations.count(), 1);
    let nobody = Config::new(Credentials::none()).request_context().unwrap();
    assert_eq!(request.to_http(&nobody).unwrap_err().count(), 2);
}

#[test]
fn a_response_is_decoded_from_an_http_value() {
    let mut response = Response::new(Bytes::from(r#"{"target": "studio", "sid": null}"#));
    response.headers_mut().insert("x-a", "1".parse().unwrap());
    let webhook = Update::parse(response).unwrap();
    assert_eq!(webhook.target, Some(WebhookTarget::Studio));
    assert_eq!(webhook.headers()["x-a"], "1");
    assert_eq!(webhook.into_body().sid, None);
    let response = Response::builder()
        .status(404)
        .body(Bytes::from(NOT_FOUND))
        .unwrap();
    let error = Update::decode(RawResponse::new(response, Decoding::Strict)).unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
}

/// A fake that knows the webhook, then does not, and then is out of reach.
fn scripted() -> Fake {
    let webhook = Webhook::new().target(WebhookTarget::Trigger);
    let not_found = ApiError::new().code(20404);
    Fake::new()
        .reply(webhook)
        .reply_status(StatusCode::NOT_FOUND, not_found)
        .fail(TransportError::timeout(Duration::from_secs(30)))
}

/// What both clients have to make of [`scripted`].
fn check_scripted(fake: &Fake, call: impl Fn(Update) -> common::Outcome) {
    let webhook = call(update().configuration_url("first")).unwrap();
    assert_eq!(webhook.target, Some(WebhookTarget::Trigger));
    match call(update().configuration_url("second")) {
        Err(Error::Api(failure)) => {
            assert_eq!(api_error(failure.body()).unwrap().code, Some(20404))
        }
        other => panic!("{other:?}"),
    }
    assert!(call(update()).unwrap_err().is_timeout());
    let error = call(update()).unwrap_err();
    assert!(error.to_string().contains("no responses left"), "{error}");
    let requests = fake.requests();
    let bodies: Vec<_> = requests.iter().map(Request::body).collect();
    assert_eq!(
        bodies,
        [
            "Configuration.Url=first",
            "Configuration.Url=second",
            "",
            ""
        ]
    );
    // What is rejected does not even reach the fake.
    call(update().configuration_method(unchecked::<WebhookMethod>("put"))).unwrap_err();
    assert_eq!(fake.requests().len(), 4);
    let mut sent = requests
        .iter()
        .map(|request| &request.headers()["authorization"]);
    assert!(sent.all(|authorization| authorization == AUTHORIZATION));
}

#[test]
fn a_fake_can_serve_the_asynchronous_client() {
    let fake = scripted();
    let client = Client::with_transport(fake.clone(), credentials()).unwrap();
    check_scripted(&fake, |request| {
        block_on(
            client
                .update_service_conversation_scoped_webhook(request)
                .into_future(),
        )
    });
}

#[test]
fn a_fake_can_serve_the_blocking_client() {
    let fake = scripted();
    let client = Client::with_transport(fake.clone(), credentials()).unwrap();
    check_scripted(&fake, |request| {
        client
            .update_service_conversation_scoped_webhook(request)
            .send()
    });
}

/// Responds with the body of the request as the URL of the webhook, and with its limits.
#[derive(Clone, Debug)]
struct Echo;

impl Echo {
    fn response(&self, request: &Request<Bytes>, limits: Limits) -> Response<Bytes> {
        let url = String::from_utf8_lossy(request.body());
        let webhook = Webhook::new().url(url);
        let mut response = Response::new(serde_json::to_vec(&webhook).unwrap().into());
        let headers = response.headers_mut();
        headers.insert("x-seconds", limits.timeout.as_secs().into());
        headers.insert("x-bytes", limits.body.into());
        response
    }
}

impl Transport for Echo {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        Ok(self.response(&request, limits))
    }
}

impl BlockingTransport for Echo {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        Ok(self.response(&request, limits))
    }
}

#[test]
fn a_transport_is_made_by_hand() {
    let config = Config::new(credentials())
        .timeout(Duration::from_secs(7))
        .max_body(100);
    let request = update().configuration_url("u");
    let client = Client::with_transport(Echo, config).unwrap();
    let future = client.update_service_conversation_scoped_webhook(request.clone());
    let first = block_on(future.into_future()).unwrap();
    let second = client
        .update_service_conversation_scoped_webhook(request)
        .send()
        .unwrap();
    for webhook in [first, second] {
        assert_eq!(webhook.url.as_deref(), Some("Configuration.Url=u"));
        assert_eq!(webhook.headers()["x-seconds"], "7");
        assert_eq!(webhook.headers()["x-bytes"], "100");
    }
}

#[test]
fn limits_are_wide_unless_they_are_set() {
    let client = Client::with_transport(Echo, credentials()).unwrap();
    // Any operation can be sent, and is lent for that.
    let webhook = block_on(client.call(&update()).into_future()).unwrap();
    assert_eq!(webhook.headers()["x-seconds"], "30");
    assert_eq!(
        webhook.headers()["x-bytes"],
        (64 << 20).to_string().as_str()
    );
}

#[test]
fn calls_can_be_made_from_any_task_or_thread() {
    fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    fn is_sent<T: Send>(_: &T) {}
    let client = Client::with_transport(Echo, credentials()).unwrap();
    is_shared(&client);
    let call = client.update_service_conversation_scoped_webhook(update());
    is_sent(&call);
    is_sent(&call.into_future());
    is_shared(&Client::new(credentials()).unwrap());
    is_shared(&Client::blocking(credentials()).unwrap());
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<Error>();
}

#[test]
fn a_request_is_shown_as_a_command_without_the_secret() {
    let context = Config::new(credentials())
        .user_agent("it's")
        .request_context()
        .unwrap();
    let http = update()
        .configuration_url("it's $HOME")
        .to_http(&context)
        .unwrap();
    let path = PATH.join(CONVERSATION);
    let shown = format!(
        "curl --request POST 'https://conversations.twilio.com{path}' \
         --header 'content-type: application/x-www-form-urlencoded' \
         --header 'accept: application/json' --header 'user-agent: it'\\''s' \
         --header 'authorization: Basic [redacted]' \
         --data-raw 'Configuration.Url=it%27s+%24HOME'"
    );
    assert_eq!(Curl::new(&http).to_string(), shown);
}
