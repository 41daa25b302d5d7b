//! Validating a valid value allocates nothing, and neither does skipping what is not documented.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot make its values fails"
)]

use allocation_counter::measure;
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ServiceSid, Webhook, WebhookMethod, WebhookSid};
use generated::{Operation, Received, Validate};

const RESPONSE: &str = r#"{"sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "url": "https://example.com/a%20b", "target": "trigger", "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "date_created": "2016-03-24T21:05:50Z", "configuration": {"url": "https://example.com", "method": "post", "filters": ["keyword1"]}, "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;

/// How often memory was asked for while a value was checked that is good.
fn allocations(value: &impl Validate) -> u64 {
    allocations_of(|| value.validate().is_ok())
}

fn allocations_of(validate: impl Fn() -> bool) -> u64 {
    let mut is_valid = false;
    let counted = measure(|| is_valid = validate());
    assert!(is_valid);
    counted.count_total
}

#[test]
fn checking_what_is_good_allocates_nothing() {
    let service = ServiceSid::new("ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").unwrap();
    assert_eq!(allocations(&service), 0);
    let webhook: Webhook = serde_json::from_str(RESPONSE).unwrap();
    assert_eq!(allocations(&webhook), 0);
    assert_eq!(allocations(&vec![webhook; 3]), 0);
    let sid = WebhookSid::new("WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").unwrap();
    let request = Update::new(service, "my-conversation", sid)
        .configuration_url("https://example.com/hook")
        .configuration_method(WebhookMethod::Get)
        .configuration_filters(["a", "b"]);
    assert_eq!(allocations_of(|| request.validate().is_ok()), 0);
}

#[test]
fn what_is_not_documented_takes_no_memory() {
    let item = r#"{"id": 12345, "tags": ["a", "b\n"], "value": [1.5, null, true]}"#;
    let (before, behind) = RESPONSE.split_at(1);
    let unknown = format!("[{}]", vec![item; 100_000].join(","));
    let large = format!("{before}\"unknown\": {unknown}, {behind}");
    let peak = |text: &str| {
        let read = || drop(Received::<Webhook>::from_json(text.as_bytes()).unwrap());
        // It contains a copy of the text.
        measure(read).bytes_max as usize - text.len()
    };
    let (small, large) = (peak(RESPONSE), peak(&large));
    assert!(large < small + 1024, "{large} bytes, not {small}");
}

#[test]
fn violations_are_reported_and_take_memory() {
    let wrong = Webhook::new().url("nothing");
    let counted = measure(|| drop(wrong.validate().unwrap_err()));
    assert!(counted.count_total > 0);
}
