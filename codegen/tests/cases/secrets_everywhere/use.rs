//! Whatever holds a secret, no `Debug` output, no message and no `curl` command shows it; on the
//! wire, it is what it is.

use std::fmt::{Debug, Display};

use http::{Request, Response as HttpResponse, StatusCode};
use secrets_everywhere::operations::{Choose, ChooseBody, Hear, Listen, Login, PutKey, Upload, Watch};
use secrets_everywhere::types::{Filter, Key, Keys, Pin, Secret, Tagged, Token, Union};
use secrets_everywhere::{
    Config, Client, Credentials, Curl, Decoding, Error, Fake, File, Operation, RawResponse,
    Received, RequestContext, SecretNumber, SecretString, Validate, headers, webhooks,
};
use serde_json::{Value, json};

/// The secret, wherever there is one.
const MARK: &str = "hunter2";

/// The same where the secret is a number.
const PIN: i64 = 8675309;

fn quiet(text: String) {
    assert!(!has_secret(&text), "{text}");
}

fn has_secret(text: &str) -> bool {
    text.contains(MARK) || text.contains("8675309")
}

fn no_debug(value: &impl Debug) {
    quiet(format!("{value:?} {value:#?}"));
}

fn no_text(value: &(impl Debug + Display)) {
    no_debug(value);
    quiet(value.to_string());
}

/// A key in which every secret is the mark.
fn key() -> Value {
    json!({
        "id": 1,
        "inline": MARK,
        "limited": MARK,
        "named": MARK,
        "token": MARK,
        "nullable": MARK,
        "number_or_secret": MARK,
        "pin": PIN,
        "seed": 8675309.25,
        "inline_pin": PIN,
        "inline_seed": 8675309.5,
        "constrained_pin": PIN,
        "pins": [PIN],
        "pin_map": {"a": PIN},
        "list": [MARK, MARK],
        "set": [MARK],
        "tokens": [MARK],
        "matrix": [[MARK]],
        "map": {"a": MARK},
        "tuple": [MARK, 1],
        "constrained": MARK,
        "nested": {"deep": {"inner": MARK}},
        "union": {"owner": "ada", "secret": MARK},
        "tagged": {"kind": "A", "secret": MARK},
        "patterns": {"name": "n", "secret_a": MARK},
        "children": [MARK, [MARK]],
    })
}

/// The same key, each time with another value in the place of one that is or contains a secret.
fn variants(value: &Value) -> Vec<Value> {
    let replacements = [
        json!(null),
        json!(true),
        json!(1.5),
        json!({}),
        json!([]),
        json!(format!("{MARK}!")),
        json!([format!("{MARK}!")]),
        json!([MARK, MARK]),
        json!({"secret": format!("{MARK}!"), "kind": "C", "other": MARK}),
        json!({"secret": [MARK], "kind": "A"}),
        json!(format!("{MARK}{MARK}{MARK}{MARK}{MARK}{MARK}")),
    ];
    let numbers = [json!(-PIN), json!(86753090), json!(8675309.5), json!(PIN.to_string()), json!([PIN])];
    let mut all: Vec<Value> = match has_secret(&value.to_string()) {
        true if value.is_number() => replacements.into_iter().chain(numbers).collect(),
        true => replacements.into(),
        false => vec![json!("text"), json!({"a": []}), json!(null)],
    };
    match value {
        Value::Object(properties) => {
            for (name, inner) in properties {
                for variant in variants(inner) {
                    let mut object = properties.clone();
                    object[name] = variant;
                    all.push(object.into());
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                for variant in variants(item) {
                    let mut items = items.clone();
                    items[index] = variant;
                    all.push(items.into());
                }
            }
        }
        _ => {}
    }
    all
}

fn texts(value: &Value) -> Vec<String> {
    let mut texts: Vec<_> = variants(value).iter().map(Value::to_string).collect();
    texts.push(value.to_string());
    // A property twice, and a text that is not JSON.
    texts.push(format!(r#"{{"id": 1, "inline": "{MARK}", "inline": "{MARK}", "set": "{MARK}"}}"#));
    texts.push(format!(r#"{{"inline": "{MARK}", }}"#));
    texts
}

fn response<O: Operation>(status: u16, body: &str) -> HttpResponse<bytes::Bytes> {
    let response = HttpResponse::builder().status(status);
    let response = response.header("location", format!("/moved/{MARK}"));
    let response = match O::ID {
        "putKey" => response
            .header("x-next-pin", PIN)
            .header("x-next-secret", MARK)
            .header("x-next-secrets", format!("{MARK},{MARK}")),
        _ => response,
    };
    response.body(bytes::Bytes::copy_from_slice(body.as_bytes())).expect("is a response")
}

/// Decodes a response in every way, and looks at everything that comes of it.
fn decode<O: Operation>(status: u16, body: &str)
where
    O::ResponseBody: Validate + Debug,
    O::ErrorBody: Debug,
{
    for decoding in [Decoding::Lenient, Decoding::Strict] {
        let raw = RawResponse::new(response::<O>(status, body), decoding);
        quiet(format!("{:?}", raw.with_secrets(O::SECRETS)));
        match O::decode(RawResponse::new(response::<O>(status, body), decoding)) {
            Ok(response) => {
                no_debug(&response);
                no_text(&response.drift());
                response.drift().iter().for_each(|deviation| {
                    no_text(deviation);
                    quiet(format!("{} {}", deviation.message(), deviation.raw()));
                });
            }
            Err(error) => {
                no_text(&error);
                if let Error::Decode(error) = &error {
                    quiet(error.message());
                }
            }
        }
    }
}

#[test]
fn what_is_received_is_redacted() {
    for text in texts(&key()) {
        for status in [200, 401, 409, 500, 302] {
            decode::<PutKey>(status, &text);
        }
        decode::<Choose>(200, &text);
        decode::<Choose>(202, &text);
        decode::<Login>(200, &text);
        decode::<Login>(400, &text);
        decode::<Upload>(400, &text);
        match webhooks::rotated(text.as_bytes()) {
            Ok(received) => {
                no_debug(&received);
                no_text(&received.drift());
            }
            Err(deviation) => no_text(&deviation),
        }
        match serde_json::from_str::<Key>(&text) {
            Ok(key) => {
                no_debug(&key);
                key.validate().err().iter().for_each(no_text);
                let json = key.validate().err().map(|found| serde_json::to_string(&found));
                quiet(json.transpose().expect("is JSON").unwrap_or_default());
            }
            Err(error) => no_text(&error),
        }
    }
    for text in [&key()["union"], &key()["tagged"], &key()["children"], &key()["token"]] {
        for text in texts(text) {
            serde_json::from_str::<Union>(&text).map_or_else(|it| no_text(&it), |it| no_debug(&it));
            serde_json::from_str::<Tagged>(&text).map_or_else(|it| no_text(&it), |it| no_debug(&it));
            // An array is read by Serde, whose errors are its own.
            let received = Received::<Keys>::from_json(text.as_bytes());
            received.map_or_else(|it| no_text(&it), |it| no_debug(&(&*it, it.drift())));
            serde_json::from_str::<Token>(&text).map_or_else(|it| no_text(&it), |it| no_debug(&it));
            let received = Received::<Union>::from_json(text.as_bytes());
            received.map_or_else(|it| no_text(&it), |it| no_text(&it.drift()));
        }
    }
}

#[test]
fn what_is_received_can_be_read() {
    let response = PutKey::parse(response::<PutKey>(200, &key().to_string())).expect("is as documented");
    assert!(response.drift().is_empty(), "{}", response.drift());
    assert_eq!(serde_json::to_value(response.body()).expect("is JSON"), key());
    assert_eq!(response.inline.as_ref().map(SecretString::expose), Some(MARK));
    assert_eq!(response.inline_pin.map(SecretNumber::expose), Some(PIN));
    assert_eq!(response.pin.map(Pin::get), Some(PIN));
    assert_eq!(response.token.as_ref().map(Token::as_str), Some(MARK));
    let next = headers::X_NEXT_SECRET.read(response.headers()).expect("is a string");
    no_debug(&next);
    assert_eq!(next, Some(Secret::from_static(MARK)));
    let all = headers::X_NEXT_SECRETS.read(response.headers()).expect("is a list");
    no_debug(&all);
    assert_eq!(all.map(|all| all.len()), Some(2));
    let next = headers::X_NEXT_PIN.read(response.headers()).expect("is a number");
    no_debug(&next);
    assert_eq!(next, Some(SecretNumber::from(PIN)));
    let text = Login::parse(self::response::<Login>(200, MARK)).expect("is text");
    assert_eq!(text.into_body().into_exposed(), MARK);
    let error = PutKey::parse(self::response::<PutKey>(409, MARK)).expect_err("is an error");
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.raw(), MARK);
}

#[test]
fn events_are_redacted() {
    let events = format!("data: {}\n\ndata: {MARK}\n\ndata: [\"{MARK}\"]\n\n", key());
    let body = bytes::Bytes::from(events);
    let event_stream = || {
        let response = HttpResponse::builder().header("content-type", "text/event-stream");
        response.body(body.clone()).expect("is a response")
    };
    let response = Watch::parse(event_stream()).expect("is as documented");
    no_debug(&response);
    no_debug(&response.body().iter());
    assert_eq!(response.body().iter().filter(|event| event.data.is_ok()).count(), 1);
    response.body().iter().for_each(|event| no_debug(&event));
    let fake = Fake::new().reply_http(event_stream());
    let client = Client::with_transport(fake, Credentials::none()).expect("is valid");
    let stream = client.watch(Watch::new()).stream().send().expect("is a stream");
    no_debug(&stream);
    stream.into_body().for_each(|event| no_debug(&event));
}

#[test]
fn events_that_are_secrets_are_redacted() {
    // As it is, as JSON, with a violation, and with the properties of other events.
    let events = format!("id: 1\ndata: {MARK}\n\ndata: \"{MARK}\"\n\ndata: {MARK}!\n\ndata: [\"{MARK}\"]\n\n");
    let body = bytes::Bytes::from(events);
    let stream = || {
        let response = HttpResponse::builder().header("content-type", "text/event-stream");
        response.body(body.clone()).expect("is a response")
    };
    let heard = Hear::parse(stream()).expect("is as documented");
    no_debug(&heard);
    heard.body().iter().for_each(|event| no_debug(&event));
    heard.body().iter().for_each(|event| no_text(&event.drift()));
    let listened = Listen::parse(stream()).expect("is as documented");
    no_debug(&listened);
    listened.body().iter().for_each(|event| no_debug(&event));
    listened.body().iter().for_each(|event| no_text(&event.drift()));
    assert!(heard.body().iter().all(|event| event.text.contains(MARK)));
    let fake = Fake::new().reply_http(stream()).reply_http(stream());
    let client = Client::with_transport(fake, Credentials::none()).expect("is valid");
    let heard = client.hear(Hear::new()).stream().send().expect("is a stream");
    heard.into_body().for_each(|event| no_debug(&event));
    let listened = client.listen(Listen::new()).stream().send().expect("is a stream");
    listened.into_body().for_each(|event| no_debug(&event));
}

#[test]
fn what_a_fake_reports_is_redacted() {
    let other = || full().page(8);
    let fake = Fake::new()
        .expect(full())
        .reply(200, key())
        .expect(other())
        .reply(200, json!({"id": MARK}))
        .expect(other())
        .reply(401, json!([MARK]));
    no_debug(&fake);
    let client = Client::with_transport(fake.clone(), Credentials::bearer(MARK)).expect("is valid");
    no_text(&client.call(full().page(9)).send().expect_err("is not expected"));
    no_text(&client.call(other()).send().expect_err("has a wrong reply"));
    no_text(&fake.verify().expect_err("is not as expected"));
}

fn context() -> RequestContext {
    let config = Config::new(Credentials::bearer(MARK)).header("x-custom", MARK);
    no_debug(&config);
    config.request_context().expect("is valid")
}

fn full() -> PutKey {
    let secret = Secret::from_static(MARK);
    let key: Key = serde_json::from_value(key()).expect("is valid");
    PutKey::new("v", secret.clone(), key)
        .token(Token::from_static(MARK))
        .several([Token::from_static(MARK)])
        .piped([secret.clone(), secret.clone()])
        .page(7)
        .pin(PIN)
        .pins([Pin::from_literal(PIN)])
        .filter(Filter::new().owner("ada").secret(MARK))
        .x_secret(secret.clone())
        .x_several([secret.clone(), secret.clone()])
        .x_plain("plain")
        .session(secret)
        .theme("dark")
}

/// Looks at a request, whose secrets are on the wire.
fn look(request: &Request<bytes::Bytes>) -> String {
    let curl = Curl::new(request);
    no_text(&curl);
    no_debug(request.headers());
    curl.to_string()
}

#[test]
fn what_is_sent_is_redacted() {
    let request = full();
    no_debug(&request);
    let http = request.to_http(&context()).expect("is valid");
    let curl = look(&http);
    for shown in [
        "/v1/vaults/v/keys/[redacted]?token=[redacted]&several=[redacted]&piped=[redacted]&page=7&pin=[redacted]&pins=[redacted]",
        "x-secret: [redacted]",
        "x-several: [redacted]",
        "x-plain: plain",
        "cookie: [redacted]",
        "authorization: Bearer [redacted]",
        "x-custom: [redacted]",
        "--data-raw '[redacted]'",
    ] {
        assert!(curl.contains(shown), "{shown}: {curl}");
    }
    let url = http.uri().to_string();
    assert!(url.contains("/keys/hunter2?token=hunter2&several=hunter2&piped=hunter2"), "{url}");
    assert!(url.contains("&pin=8675309&pins=8675309"), "{url}");
    assert!(url.contains("filter%5Bsecret%5D=hunter2") || url.contains("filter[secret]=hunter2"));
    let header = |name: &str| http.headers()[name].to_str().expect("is ASCII").to_owned();
    assert_eq!(header("x-secret"), MARK);
    assert_eq!(header("x-several"), format!("{MARK},{MARK}"));
    assert_eq!(header("cookie"), format!("session={MARK}; theme=dark"));
    assert_eq!(serde_json::from_slice::<Value>(http.body()).expect("is JSON"), key());
}

#[test]
fn bodies_are_redacted() {
    let filter = || Filter::new().secret(MARK);
    let key: Key = serde_json::from_value(key()).expect("is valid");
    let login = Login::new("ada").password(MARK).old([MARK]).nested(filter());
    let file = File::new(MARK).part_header("x-file-secret", MARK);
    let upload = Upload::new().secret(MARK).key(key.clone()).piped([MARK, MARK]);
    let upload = upload.plain("plain").plain_x_part_secret(MARK).file(file);
    let (json, text) = (Choose::new().body(key), Choose::new().body(MARK));
    no_debug(&(&login, &upload, &json, &text));
    let http = [
        login.to_http(&context()).expect("is valid"),
        upload.to_http(&context()).expect("is valid"),
        json.to_http(&context()).expect("is valid"),
        text.to_http(&context()).expect("is valid"),
    ];
    for request in http {
        assert!(look(&request).contains("--data-raw '[redacted]'"));
        assert!(String::from_utf8_lossy(request.body()).contains(MARK));
    }
    no_debug(&ChooseBody::from(SecretString::from(MARK)));
}

/// Looks at the violations of a request that is invalid.
fn reject(request: impl Operation) {
    no_text(&request.validate().err().unwrap_or_default());
    no_text(&request.to_http(&context()).expect_err("is invalid"));
}

#[test]
fn what_cannot_be_sent_is_redacted() {
    let secret = |text: &str| Secret::new(text).expect("is valid");
    let invalid = format!("{MARK}!");
    no_text(&Token::new(&*invalid).expect_err("does not match"));
    no_text(&Pin::new(-PIN).expect_err("is too low"));
    reject(full().pins([Pin::unchecked(-PIN)]));
    let whole = || serde_json::from_value::<Key>(key()).expect("is valid");
    reject(PutKey::new("v", secret(MARK), whole().inline_pin(86753090)));
    reject(PutKey::new("v", secret(MARK), whole().pins([PIN, PIN])));
    no_debug(&whole().number_or_secret(SecretNumber::from(PIN)));
    let lenient = |text: &str| Received::<Token>::from_json(format!("{text:?}").as_bytes());
    let token = || lenient(&invalid).expect("is a string").into_value();
    reject(full().token(token()));
    reject(full().several([token(), token()]));
    reject(full().several([Token::from_static(MARK), Token::from_static(MARK)]));
    reject(full().x_secret(secret(&format!("{MARK}\n"))));
    reject(full().x_several([secret(&format!("{MARK},{MARK}"))]));
    reject(full().piped([secret(&format!("{MARK}|{MARK}")), secret("a")]));
    for text in texts(&key()) {
        if let Ok(key) = webhooks::rotated(text.as_bytes()) {
            let request = PutKey::new("v", secret(MARK), key.into_value());
            no_debug(&request);
            request.validate().err().iter().for_each(no_text);
            request.to_http(&context()).err().iter().for_each(no_text);
        }
    }
    let long = "x".repeat(1);
    reject(Login::new("ada").password(long).old([format!("{MARK} {MARK}"), MARK.to_owned()]));
    let upload = Upload::new().piped([format!("{MARK}|{MARK}"), MARK.to_owned()]);
    reject(upload);
    reject(Upload::new().plain("a").plain_x_part_secret(format!("{MARK}\n")));
}

#[test]
fn settings_are_redacted() {
    let all = Credentials::basic(MARK, MARK)
        .and(Credentials::header(MARK))
        .and(Credentials::query(MARK))
        .and(Credentials::cookie(MARK));
    no_debug(&all);
    let fake = Fake::new().reply(key()).reply_status(StatusCode::UNAUTHORIZED, key());
    let config = Config::new(all).header("x-custom", MARK);
    no_debug(&config);
    let client = Client::with_transport(fake.clone(), config).expect("is valid");
    let call = client.call(full()).header("x-call", MARK);
    no_debug(&call);
    no_debug(&call.send().expect("is as documented"));
    no_text(&client.call(full()).send().expect_err("is unauthorized"));
    no_debug(&(&client, client.request_context(), &fake));
    let sent = fake.requests();
    assert!(sent[0].headers().contains_key("x-call"));
    sent.iter().for_each(|request| drop(look(request)));
    for url in [
        format!("https://ada:{MARK}@example.com"),
        format!("https://{MARK}@example.com/v1"),
        format!("https://example.com/?key={MARK}"),
        format!("https://example.com/#{MARK}"),
        format!("{MARK}:{MARK}@"),
    ] {
        let config = Config::new(Credentials::none()).base_url(&url);
        no_debug(&config);
        no_text(&config.request_context().expect_err("is invalid"));
        let call = client.call(full()).base_url(&url);
        no_debug(&call);
        no_text(&call.send().expect_err("is invalid"));
    }
}
