//! The server and the user agent of a request, its display, and the fake transport.

use bytes::Bytes;
use http::{Request, Response, StatusCode};

use crate::support;

use crate::runtime::client::config::Config;
use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::curl::Curl;
use crate::runtime::client::fake::Fake;
use crate::runtime::client::request_context::{RequestContext, Server};
use crate::runtime::client::security::Scheme;
use crate::runtime::client::transport::{BlockingTransport, Limits};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::validation::violation::Violations;

fn context(base: &str) -> Result<RequestContext, String> {
    let context = RequestContext::with_base_url(base, &Credentials::none(), "test/1");
    context.map_err(|error| error.to_string())
}

fn request(context: &RequestContext, literal: &str) -> Result<Request<Bytes>, Violations> {
    support::request(context, "GET", &[], |request| request.path(literal))
}

#[test]
fn credentials_are_not_sent_unencrypted_to_a_server_of_the_document() {
    const OWN: Server = Server::Own("http://b.example");
    let found = |config: Config| {
        let mut found = Violations::default();
        config.request_context().unwrap().path(OWN, &mut found);
        found.to_string()
    };
    let credentials = Credentials::of(Scheme::BEARER, "a");
    let config = |credentials| Config::for_server("https://a.example", credentials, "test/1");
    assert_eq!(
        found(config(credentials.clone())),
        "credentials: must be sent over https, unless `Config::allow_plain_http` is set, but is sent \
         to http://b.example"
    );
    assert_eq!(found(config(credentials.clone()).allow_plain_http()), "");
    assert_eq!(found(config(credentials).base_url("https://c.example")), "");
    assert_eq!(found(config(Credentials::none())), "");
}

#[test]
fn base_urls_are_plain() {
    for (base, wanted) in [
        ("https://a.example", "https://a.example/x"),
        ("https://a.example/", "https://a.example/x"),
        ("http://[::1]:8080/base//", "http://[::1]:8080/base/x"),
        ("HTTPS://a.example:1", "https://a.example:1/x"),
    ] {
        let context = context(base).unwrap();
        let request = request(&context, "/x").unwrap();
        assert_eq!(request.uri().to_string(), wanted);
    }
    for base in [
        "",
        "/v1",
        "a.example",
        "ftp://a.example",
        "https://",
        "https:///v1",
        "https://:80",
        "https://a.example?b",
        "https://a.example/#c",
        "https://a.example/../b",
        "https://a.example/./b",
        "https://a.example\\b",
        "https://a.example/b c",
        "https://a\nb",
        "https://user@a.example",
    ] {
        assert!(context(base).is_err(), "{base:?}");
    }
}

#[test]
fn a_password_in_a_url_is_never_shown() {
    for base in [
        "https://user:secret@a.example",
        "https://user:secret@a.example/?q",
        "https://user:se@cret@a.example",
        "https://user:secret@",
        "https://user:secret@a.example/@",
    ] {
        let error = context(base).unwrap_err();
        assert!(
            !error.contains("secret") && !error.contains("cret"),
            "{error}"
        );
        let config = Config::for_server(base, Credentials::none(), "test/1");
        assert!(config.request_context().is_err());
    }
}

#[test]
fn user_agents_are_header_values() {
    let context = |agent| RequestContext::with_base_url("https://a", &Credentials::none(), agent);
    assert!(context("a/1 (b; c)").is_ok());
    assert!(context("a\nb: c").is_err() && context("a\0").is_err());
}

#[test]
fn urls_have_a_greatest_length() {
    let context = context("https://a").unwrap();
    let path = format!("/{}", "x".repeat(100_000));
    let found = request(&context, &path).unwrap_err();
    assert_eq!(found.iter().next().unwrap().location(), "path");
    assert!(found.to_string().len() < 200);
}

#[test]
fn a_curl_command_is_quoted_and_has_no_secret() {
    let credentials = Credentials::basic("ada", "hush");
    let context = RequestContext::with_base_url("https://a", &credentials, "it's/1").unwrap();
    let asked: &[&[Scheme]] = &[&[Scheme::BASIC]];
    let request = support::request(&context, "POST", asked, |request| {
        request.path("/x");
        request.body("text/plain", "don't; rm -rf $HOME `x`\n");
    });
    let request = request.unwrap();
    let wanted = "curl --request POST 'https://a/x' --header 'content-type: text/plain' \
                  --header 'accept: application/json' --header 'user-agent: it'\\''s/1' \
                  --header 'authorization: Basic [redacted]' \
                  --data-raw 'don'\\''t; rm -rf $HOME `x`\n'";
    assert_eq!(Curl::new(&request).to_string(), wanted);
    let bytes = Request::new(Bytes::from_static(b"\xff\xfe"));
    assert!(
        Curl::new(&bytes)
            .to_string()
            .ends_with("--data-binary @- # 2 bytes")
    );
}

#[test]
fn a_fake_responds_in_order_and_records_requests() {
    let fake = Fake::new()
        .reply(1)
        .reply_status(StatusCode::NOT_FOUND, "none")
        .fail(TransportError::timeout(std::time::Duration::from_secs(1)))
        .reply_http(Response::new(Bytes::from_static(b"raw")));
    let send = |path: &str| {
        let request = Request::get(path).body(Bytes::new()).unwrap();
        BlockingTransport::send(&fake.clone(), request, Limits::default())
    };
    let first = send("/1").unwrap();
    assert_eq!(
        (first.status(), first.body().as_ref()),
        (StatusCode::OK, &b"1"[..])
    );
    assert_eq!(first.headers()["content-type"], "application/json");
    assert_eq!(send("/2").unwrap().status(), StatusCode::NOT_FOUND);
    assert!(send("/3").unwrap_err().is_timeout());
    assert_eq!(send("/4").unwrap().body(), "raw");
    assert!(
        send("/5")
            .unwrap_err()
            .to_string()
            .contains("no responses left")
    );
    let paths: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.uri().path().to_owned())
        .collect();
    assert_eq!(paths, ["/1", "/2", "/3", "/4", "/5"]);
}
