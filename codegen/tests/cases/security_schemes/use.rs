//! The exact bytes of each security scheme; secrets are redacted everywhere else.

use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::Request;
use security_schemes::operations::{GetBearer, GetBot, GetCookie, GetDigest, GetQuery};
use security_schemes::{Client, Config, Credentials, Curl, Fake, Operation};

fn config(credentials: Credentials) -> Config {
    Config::new("http://localhost", credentials)
}

fn sent(request: &impl Operation, credentials: Credentials) -> Request<bytes::Bytes> {
    let context = config(credentials).request_context().expect("can be sent");
    request.to_http(&context).expect("is valid")
}

fn header(request: &Request<bytes::Bytes>, name: &str) -> String {
    let value = request.headers().get(name).expect("present");
    assert!(value.is_sensitive());
    value.to_str().expect("is ASCII").to_owned()
}

#[test]
fn tokens_follow_their_scheme() {
    let request = sent(&GetBearer::new(), Credentials::bearer("abc.def"));
    assert_eq!(header(&request, "authorization"), "Bearer abc.def");
    let request = sent(&GetDigest::new(), Credentials::digest("username=\"ada\""));
    assert_eq!(header(&request, "authorization"), "Digest username=\"ada\"");
    let request = sent(&GetBot::new(), Credentials::bot("Bot abc"));
    assert_eq!(header(&request, "authorization"), "Bot abc");
}

#[test]
fn keys_in_the_query_are_encoded() {
    let keys = Credentials::none_("a b&c=d").and(Credentials::secret("ü"));
    let request = sent(&GetQuery::new(), keys);
    let wanted = "http://localhost/query?api%20key=a%20b%26c%3Dd&api_secret=%C3%BC";
    assert_eq!(request.uri().to_string(), wanted);
    assert_eq!(
        Curl::new(&request).to_string().split(" --").nth(1),
        Some("request GET 'http://localhost/query?api%20key=[redacted]&api_secret=[redacted]'")
    );
}

#[test]
fn a_key_can_be_a_cookie() {
    let request = sent(&GetCookie::new(), Credentials::again("c=1"));
    assert_eq!(header(&request, "cookie"), "crumb=c=1");
    for bad in ["", "a b", "a;b", "a,b", "\"a\"", "a\\b", "ü"] {
        assert!(config(Credentials::again(bad)).request_context().is_err(), "{bad}");
    }
}

#[test]
fn a_token_can_be_renewed() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let renew = move || match counted.fetch_add(1, Ordering::Relaxed) {
        2 => "hush\n".to_owned(),
        number => format!("token{number}"),
    };
    let context = config(Credentials::bearer(renew)).request_context().expect("is asked later");
    let request = || GetBearer::new().to_http(&context);
    assert_eq!(header(&request().expect("is valid"), "authorization"), "Bearer token0");
    assert_eq!(header(&request().expect("is valid"), "authorization"), "Bearer token1");
    let rejected = request().expect_err("cannot be sent").to_string();
    assert_eq!(
        rejected,
        "credentials: must include a bearer token, but has an invalid one: a secret has a \
         character invalid in a header"
    );
    assert_eq!(count.load(Ordering::Relaxed), 3);
}

#[test]
fn invalid_credentials_are_rejected_and_redacted() {
    for bad in ["", "hush\n", "hush\0"] {
        let error = config(Credentials::bearer(bad)).request_context().unwrap_err();
        assert!(!error.to_string().contains("hush"), "{error}");
    }
}

#[test]
fn secrets_are_redacted() {
    const SECRETS: [&str; 6] = ["hush1", "hush2", "hush3", "hush4", "hush5", "hush6"];
    let renewed = || SECRETS[0].to_owned();
    let all = Credentials::bearer(renewed)
        .and(Credentials::digest(SECRETS[1]))
        .and(Credentials::bot(SECRETS[2]))
        .and(Credentials::none_(SECRETS[3]))
        .and(Credentials::secret(SECRETS[4]))
        .and(Credentials::again(SECRETS[5]));
    let config = config(all.clone());
    let context = config.request_context().expect("can be sent");
    let fake = Fake::new();
    let client = Client::with_transport(fake, config.clone()).expect("can be sent");
    let mut shown = vec![
        format!("{all:?} {config:?} {context:?} {client:?} {:?}", client.call(GetQuery::new())),
        format!("{all:#?} {config:#?} {context:#?}"),
    ];
    let query = GetQuery::new().to_http(&context).expect("is valid");
    let curl = Curl::new(&query);
    shown.push(format!("{curl} {curl:?} {:?}", query.headers()));
    let mut add = |request: Request<bytes::Bytes>| {
        let curl = Curl::new(&request);
        let all: [&dyn Debug; 2] = [&curl, &request];
        shown.push(format!("{curl} {all:?}"));
    };
    add(GetBearer::new().to_http(&context).expect("is valid"));
    add(GetDigest::new().to_http(&context).expect("is valid"));
    add(GetBot::new().to_http(&context).expect("is valid"));
    add(GetCookie::new().to_http(&context).expect("is valid"));
    for shown in shown {
        for secret in SECRETS {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}
