//! What checking costs, beside the same rules checked by hand and by engines for patterns.
//!
//! The aim is a ratio of at most 1.1 to the check of a SID by hand.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

mod by_hand;

use divan::{Bencher, black_box};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ServiceSid, Webhook, WebhookMethod, WebhookSid};
use generated::{Operation, Validate};

const SERVICE: &str = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const WEBHOOK: &str = "WHcccccccccccccccccccccccccccccccc";
const PATTERN: &str = "^IS[0-9a-fA-F]{32}$";

const RESPONSE: &str = r#"{"sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "target": "trigger", "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "date_created": "2016-03-24T21:05:50Z", "date_updated": "2016-03-24T21:05:51Z", "configuration": {"url": "https://example.com", "method": "post", "filters": ["keyword1", "keyword2"]}, "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;

fn main() {
    check();
    divan::main();
}

fn request() -> Update {
    Update::new(
        ServiceSid::new(SERVICE).unwrap(),
        "my-conversation",
        WebhookSid::new(WEBHOOK).unwrap(),
    )
    .configuration_url("https://example.com/hook?from=conversation")
    .configuration_method(WebhookMethod::Post)
    .configuration_triggers(["keyword1", "another keyword"])
}

fn webhook() -> Webhook {
    serde_json::from_str(RESPONSE).unwrap()
}

fn webhooks() -> String {
    format!("[{}]", vec![RESPONSE; 10_000].join(","))
}

/// All sides say the same, or the ratios say nothing.
fn check() {
    assert!(request().validate().is_ok() && by_hand::request(&request()).is_ok());
    assert!(webhook().validate().is_ok() && by_hand::webhook(&webhook()).is_ok());
    let wrong = webhook().url("nothing");
    assert!(wrong.validate().is_err() && by_hand::webhook(&wrong).is_err());
    let engine = regex::Regex::new(PATTERN).unwrap();
    for (text, expected) in [(SERVICE, true), (WEBHOOK, false), ("IS0", false)] {
        assert_eq!(ServiceSid::new(text).is_ok(), expected);
        assert_eq!(by_hand::sid(text, "IS").is_ok(), expected);
        assert_eq!(engine.is_match(text), expected);
    }
}

/// Checks one SID that is good.
mod sid {
    use super::*;

    #[divan::bench(sample_count = 1000, sample_size = 10_000)]
    fn generated(bencher: Bencher<'_, '_>) {
        let sid = ServiceSid::from_static(SERVICE);
        bencher.bench_local(|| black_box(&sid).validate().is_ok());
    }

    #[divan::bench(sample_count = 1000, sample_size = 10_000)]
    fn by_hand(bencher: Bencher<'_, '_>) {
        let sid = by_hand::Sid(SERVICE.into());
        bencher.bench_local(|| black_box(&sid).check().is_ok());
    }

    #[divan::bench(sample_count = 300, sample_size = 10_000)]
    fn regex(bencher: Bencher<'_, '_>) {
        let engine = ::regex::Regex::new(PATTERN).unwrap();
        bencher.bench_local(|| engine.is_match(black_box(SERVICE)));
    }

    #[divan::bench(sample_count = 300, sample_size = 10_000)]
    fn regress(bencher: Bencher<'_, '_>) {
        let engine = ::regress::Regex::with_flags(PATTERN, "u").unwrap();
        bencher.bench_local(|| engine.find(black_box(SERVICE)).is_some());
    }
}

/// Checks the request of the home API.
mod home_request {
    use super::*;

    #[divan::bench(sample_count = 400, sample_size = 1000)]
    fn generated(bencher: Bencher<'_, '_>) {
        let request = request();
        bencher.bench_local(|| black_box(&request).validate().is_ok());
    }

    #[divan::bench(sample_count = 400, sample_size = 1000)]
    fn by_hand(bencher: Bencher<'_, '_>) {
        let request = request();
        bencher.bench_local(|| by_hand::request(black_box(&request)).is_ok());
    }
}

/// Validates the response of the home API.
mod home_response {
    use super::*;

    #[divan::bench(sample_count = 400, sample_size = 1000)]
    fn generated(bencher: Bencher<'_, '_>) {
        let webhook = webhook();
        bencher.bench_local(|| black_box(&webhook).validate().is_ok());
    }

    #[divan::bench(sample_count = 400, sample_size = 1000)]
    fn by_hand(bencher: Bencher<'_, '_>) {
        let webhook = webhook();
        bencher.bench_local(|| by_hand::webhook(black_box(&webhook)).is_ok());
    }
}

/// A list of 10,000 objects: what checking adds to reading it.
mod list {
    use super::*;

    #[divan::bench(sample_count = 30)]
    fn read(bencher: Bencher<'_, '_>) {
        let text = webhooks();
        bencher.bench_local(|| serde_json::from_str::<Vec<Webhook>>(black_box(&text)).unwrap());
    }

    #[divan::bench(sample_count = 30)]
    fn check(bencher: Bencher<'_, '_>) {
        let list: Vec<Webhook> = serde_json::from_str(&webhooks()).unwrap();
        bencher.bench_local(|| black_box(&list).validate().is_ok());
    }

    #[divan::bench(sample_count = 30)]
    fn check_by_hand(bencher: Bencher<'_, '_>) {
        let list: Vec<Webhook> = serde_json::from_str(&webhooks()).unwrap();
        bencher.bench_local(|| {
            black_box(&list)
                .iter()
                .all(|it| by_hand::webhook(it).is_ok())
        });
    }
}
