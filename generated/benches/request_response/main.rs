//! The cost of a request and a response, beside the same work written by hand for this one
//! operation: the same checks, the same headers, types of the same strength.
//!
//! The aim is a ratio of at most 1.1 to the code by hand.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

mod by_hand;

use bytes::Bytes;
use divan::{Bencher, black_box};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ServiceSid, Webhook, WebhookMethod, WebhookSid};
use generated::{Config, Credentials, Decoding, Operation, RawResponse, Received};
use http::Response;

const SERVICE: &str = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const CONVERSATION: &str = "CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
const WEBHOOK: &str = "WHcccccccccccccccccccccccccccccccc";
const URL: &str = "https://example.com/hook?from=conversation";
const TRIGGERS: [&str; 2] = ["keyword1", "another keyword"];

const RESPONSE: &str = r#"{"sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "target": "trigger", "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "date_created": "2016-03-24T21:05:50Z", "date_updated": "2016-03-24T21:05:51Z", "configuration": {"url": "https://example.com", "method": "post", "filters": ["keyword1", "keyword2"]}, "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;

fn main() {
    check();
    divan::main();
}

fn generated_request() -> Update {
    Update::new(
        ServiceSid::new(SERVICE).unwrap(),
        CONVERSATION,
        WebhookSid::new(WEBHOOK).unwrap(),
    )
    .configuration_url(URL)
    .configuration_method(WebhookMethod::Post)
    .configuration_triggers(TRIGGERS)
}

fn request_by_hand() -> by_hand::Update {
    by_hand::Update {
        service: SERVICE.to_owned(),
        conversation: CONVERSATION.to_owned(),
        webhook: WEBHOOK.to_owned(),
        url: Some(URL.to_owned()),
        method: Some(by_hand::Method::Post),
        filters: Vec::new(),
        triggers: TRIGGERS.map(str::to_owned).to_vec(),
        flow_sid: None,
    }
}

fn context() -> generated::RequestContext {
    Config::new(Credentials::basic("user", "password"))
        .request_context()
        .unwrap()
}

fn response() -> Response<Bytes> {
    Response::new(Bytes::from_static(RESPONSE.as_bytes()))
}

/// Both sides do the same, or the ratio says nothing.
fn check() {
    let ours = generated_request().to_http(&context()).unwrap();
    let theirs = request_by_hand()
        .to_http(&by_hand::Context::new(
            generated::BASE_URL,
            "user",
            "password",
        ))
        .unwrap();
    assert_eq!(ours.uri(), theirs.uri());
    assert_eq!(ours.headers(), theirs.headers());
    assert_eq!(ours.body(), theirs.body());
    let ours = Update::parse(response()).unwrap();
    let theirs = by_hand::parse(response()).unwrap().into_body();
    assert_eq!(
        ours.sid.as_ref().unwrap(),
        theirs.sid.as_ref().unwrap().as_str()
    );
    assert_eq!(
        ours.date_updated.unwrap().timestamp(),
        theirs.date_updated.unwrap().0
    );
}

/// Checks a request and writes it.
mod encode {
    use super::*;

    #[divan::bench(sample_count = 400, sample_size = 500)]
    fn generated(bencher: Bencher<'_, '_>) {
        let (request, context) = (generated_request(), context());
        bencher.bench_local(|| black_box(&request).to_http(&context).unwrap());
    }

    #[divan::bench(sample_count = 400, sample_size = 500)]
    fn by_hand(bencher: Bencher<'_, '_>) {
        let context = by_hand::Context::new(generated::BASE_URL, "user", "password");
        let request = request_by_hand();
        bencher.bench_local(|| black_box(&request).to_http(&context).unwrap());
    }
}

/// Decodes the documented response.
mod decode {
    use super::*;

    #[divan::bench(sample_count = 400, sample_size = 500)]
    fn generated(bencher: Bencher<'_, '_>) {
        bencher
            .with_inputs(response)
            .bench_local_values(|response| Update::parse(black_box(response)).unwrap());
    }

    #[divan::bench(sample_count = 400, sample_size = 500)]
    fn by_hand(bencher: Bencher<'_, '_>) {
        bencher
            .with_inputs(response)
            .bench_local_values(|response| by_hand::parse(black_box(response)).unwrap());
    }
}

/// Returns a list of the documented response, of so many bytes.
fn list(bytes: usize) -> Vec<String> {
    vec![RESPONSE.to_owned(); bytes / RESPONSE.len()]
}

fn json(list: &[String]) -> Vec<u8> {
    format!("[{}]", list.join(",")).into_bytes()
}

/// Decodes a list of the documented response, of one megabyte.
mod decode_list {
    use super::*;

    #[divan::bench(sample_count = 100)]
    fn generated(bencher: Bencher<'_, '_>) {
        let list = Bytes::from(json(&list(1_000_000)));
        bencher.bench_local(|| {
            let response = Response::new(black_box(&list).clone());
            let response = RawResponse::new(response, Decoding::Lenient);
            response.json::<Vec<Webhook>, ()>(&[200]).unwrap()
        });
    }

    #[divan::bench(sample_count = 100)]
    fn by_hand(bencher: Bencher<'_, '_>) {
        let list = json(&list(1_000_000));
        bencher.bench_local(|| {
            serde_json::from_slice::<Vec<by_hand::Webhook>>(black_box(&list)).unwrap()
        });
    }
}

/// Decodes a list of eight megabytes, without and with values that deviate. Both should take the
/// same time.
mod decode_deviations {
    use super::*;

    #[divan::bench(sample_count = 30)]
    fn none(bencher: Bencher<'_, '_>) {
        let list = json(&list(8_000_000));
        bencher.bench_local(|| Received::<Vec<Webhook>>::from_json(black_box(&list)).unwrap());
    }

    #[divan::bench(sample_count = 30)]
    fn hundred_dates(bencher: Bencher<'_, '_>) {
        let mut list = list(8_000_000);
        let every = list.len() / 100;
        for response in list.iter_mut().step_by(every) {
            *response = response.replace("2016-03-24T21:05:51Z", "yesterday at noon...");
        }
        let list = json(&list);
        bencher.bench_local(|| Received::<Vec<Webhook>>::from_json(black_box(&list)).unwrap());
    }
}

/// Decodes a response with a property of 60 megabytes that the document does not have. The aim is at
/// most twice the time of the code by hand. (The memory is a test: `allocations.rs`.)
mod decode_unknown {
    use super::*;

    fn response() -> Response<Bytes> {
        let unknown = format!("{{\"unknown\": [{}],", list(60_000_000).join(","));
        Response::new(RESPONSE.replacen('{', &unknown, 1).into())
    }

    #[divan::bench(sample_count = 10)]
    fn generated(bencher: Bencher<'_, '_>) {
        let response = response();
        bencher.bench_local(|| Update::parse(black_box(&response).clone()).unwrap());
    }

    #[divan::bench(sample_count = 10)]
    fn by_hand(bencher: Bencher<'_, '_>) {
        let response = response();
        bencher.bench_local(|| by_hand::parse(black_box(&response).clone()).unwrap());
    }
}
