//! The fake: calls that it expects, and replies that it validates.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{FlowSid, ServiceSid, Webhook, WebhookSid, WebhookTarget};
use generated::{Client, Credentials, Error, Fake, TransportError};
use http::{Response, StatusCode};

const SERVICE: ServiceSid = ServiceSid::from_static("IS0123456789abcdef0123456789abcdef");
const WEBHOOK: WebhookSid = WebhookSid::from_static("WH0123456789abcdef0123456789abcdef");

fn client(fake: &Fake) -> Client<Fake> {
    let user = Credentials::basic("user", "password");
    Client::with_transport(fake.clone(), user).unwrap()
}

fn update(url: &str) -> Update {
    Update::new(SERVICE, "name", WEBHOOK).configuration_url(url)
}

#[test]
fn expected_calls_have_their_replies_in_any_order() {
    let webhook = |target| {
        let mut webhook = Webhook::default();
        webhook.target = Some(target);
        webhook
    };
    let fake = Fake::new()
        .expect(update("https://one.example"))
        .reply(200, webhook(WebhookTarget::Webhook))
        .expect_call::<Update>(|request| request.body().ends_with(b"two.example"))
        .reply(200, webhook(WebhookTarget::Studio));
    let client = client(&fake);
    let two = client.call(update("https://two.example")).send().unwrap();
    assert_eq!(two.target, Some(WebhookTarget::Studio));
    let unmet = fake.verify().unwrap_err().to_string();
    let curl = "there was no call of `UpdateServiceConversationScopedWebhook`: curl --request POST \
                'http://fake/v1/Services/IS0123456789abcdef0123456789abcdef/Conversations/name/";
    assert!(unmet.starts_with(curl), "{unmet}");
    let one = client.call(update("https://one.example")).send().unwrap();
    assert_eq!(one.target, Some(WebhookTarget::Webhook));
    fake.verify().unwrap();
    assert_eq!(fake.requests().len(), 2);
}

#[test]
fn a_call_that_is_not_expected_is_an_error_that_says_so() {
    let fake = Fake::new()
        .expect(update("https://one.example"))
        .reply(200, Webhook::default());
    let error = client(&fake).call(update("https://other.example")).send();
    let error = error.unwrap_err().to_string();
    let wanted = "the fake has no reply: the fake does not expect the call of \
                  `UpdateServiceConversationScopedWebhook`: curl";
    assert!(error.starts_with(wanted), "{error}");
    assert!(!error.contains("password"), "{error}");
    let unmet = fake.verify().unwrap_err().to_string();
    assert_eq!(unmet.lines().count(), 2, "{unmet}");
    // Each expectation is one call.
    let call = || client(&fake).call(update("https://one.example")).send();
    assert!(call().is_ok() && call().is_err());
}

#[test]
fn a_call_without_a_reply_is_not_expected() {
    let fake = Fake::new();
    fake.verify().unwrap();
    let error = client(&fake).call(update("https://a.example")).send();
    let error = error.unwrap_err().to_string();
    assert_eq!(error, "the fake has no responses left");
    let unmet = fake.verify().unwrap_err().to_string();
    let wanted = "the fake had no response left for the call of \
                  `UpdateServiceConversationScopedWebhook`: curl";
    assert!(unmet.starts_with(wanted), "{unmet}");
    assert!(!unmet.contains("password"), "{unmet}");
    // A list of replies is for as many calls.
    let fake = Fake::new().reply(Webhook::default());
    let call = || client(&fake).call(update("https://a.example")).send();
    call().unwrap();
    fake.verify().unwrap();
    call().unwrap_err();
    fake.verify().unwrap_err();
}

#[test]
fn an_invalid_request_does_not_get_here() {
    let fake = Fake::new().reply(Webhook::default());
    let invalid = || update("https://a.example").configuration_flow_sid(FlowSid::unchecked("no"));
    let error = client(&fake).call(invalid()).send();
    assert!(matches!(error, Err(Error::Invalid(_))), "{error:?}");
    assert!(fake.requests().is_empty());
    // A call that leaves out validation can be expected.
    let fake = Fake::new().expect(invalid()).reply(200, Webhook::default());
    let call = client(&fake);
    call.call(invalid()).unchecked().send().unwrap();
    fake.verify().unwrap();
}

#[test]
fn a_reply_that_the_document_does_not_allow_is_an_error() {
    let wrong = || serde_json::json!({"target": 7});
    // With an expectation, it is known at once.
    let fake = Fake::new()
        .expect(update("https://a.example"))
        .reply(200, wrong());
    let unmet = fake.verify().unwrap_err().to_string();
    assert!(
        unmet.contains("the document does not allow the reply to"),
        "{unmet}"
    );
    assert!(unmet.contains("target"), "{unmet}");
    let error = client(&fake).call(update("https://a.example")).send();
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("the document does not allow the reply"),
        "{error}"
    );
    let accepted = Fake::new()
        .expect(update("https://a.example"))
        .reply(202, Webhook::default());
    assert!(accepted.verify().unwrap_err().to_string().contains("202"));
    let failure = Fake::new()
        .expect(update("https://a.example"))
        .reply(404, "not an object");
    assert!(failure.verify().unwrap_err().to_string().contains("404"));

    // In the list, it is known when it is decoded.
    let fake = Fake::new().reply(wrong());
    let error = client(&fake).call(update("https://a.example")).send();
    assert!(matches!(error, Err(Error::Decode(_))), "{error:?}");

    // Servers deviate, so tests may.
    let response = || Response::new(wrong().to_string().into());
    let fake = Fake::new()
        .reply_http(response())
        .expect(update("https://b.example"))
        .reply_deviating(response());
    for url in ["https://a.example", "https://b.example"] {
        let lenient = client(&fake).call(update(url)).send().unwrap();
        assert_eq!(lenient.drift().count(), 1);
    }
}

#[test]
fn a_call_that_is_sent_again_has_several_expectations() {
    let request = || update("https://a.example");
    let fake = Fake::new()
        .expect(request())
        .reply(503, ())
        .expect(request())
        .fail(TransportError::connect("no route"))
        .expect(request())
        .reply(200, Webhook::default());
    client(&fake).call(request()).send().unwrap();
    fake.verify().unwrap();
    // Without one for the last attempt, the reply to the last but one counts.
    let fake = Fake::new().expect(request()).reply(503, ());
    let error = client(&fake).call(request()).send().unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    fake.verify().unwrap();
}
