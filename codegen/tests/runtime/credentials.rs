//! Credentials: which secrets a request has, how they are sent, and that none is shown.

use bytes::Bytes;
use http::Request;
use http::header::{COOKIE, HeaderValue};

use crate::support;

use crate::runtime::client::config::Config;
use crate::runtime::client::credentials::{Credentials, Secret};
use crate::runtime::client::curl::Curl;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::client::security::Scheme;
use crate::runtime::validation::violation::Violations;

const KEY: Scheme = Scheme::Header("x-key");
const QUERY: Scheme = Scheme::Query("a key");
const COOKIE_KEY: Scheme = Scheme::Cookie("session");

fn context(credentials: &Credentials) -> Result<RequestContext, String> {
    let context = RequestContext::with_base_url("https://a", credentials, "test/1");
    context.map_err(|error| error.to_string())
}

/// A request for a path, of an operation that requires one of these alternatives.
fn request(
    credentials: &Credentials,
    literal: &str,
    alternatives: &[&[Scheme]],
) -> Result<Request<Bytes>, String> {
    let context = context(credentials)?;
    let request = support::request(&context, "GET", alternatives, |request| {
        request.path(literal);
    });
    request.map_err(|found| found.to_string())
}

fn authorization(credentials: &Credentials) -> Result<String, String> {
    let request = request(credentials, "/", &[&[Scheme::BASIC], &[Scheme::BEARER]])?;
    let header = &request.headers()["authorization"];
    assert!(header.is_sensitive());
    Ok(header.to_str().unwrap().to_owned())
}

#[test]
fn basic_is_utf_8_in_base64() {
    // The examples of RFC 7617, sections 2 and 2.1.
    let header = authorization(&Credentials::basic("Aladdin", "open sesame"));
    assert_eq!(header.as_deref(), Ok("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    let header = authorization(&Credentials::basic("test", "123£"));
    assert_eq!(header.as_deref(), Ok("Basic dGVzdDoxMjPCow=="));
    let header = authorization(&Credentials::basic("", "a:b"));
    assert_eq!(header.as_deref(), Ok("Basic OmE6Yg=="));
    let header = authorization(&Credentials::of(Scheme::BEARER, "a.b"));
    assert_eq!(header.as_deref(), Ok("Bearer a.b"));
}

#[test]
fn invalid_secrets_are_rejected_and_not_shown() {
    for (user, password) in [
        ("us:er", "hush"),
        ("user", "hush\n"),
        ("us\u{7f}er", "hush"),
        ("user", "hush\u{85}"),
    ] {
        let error = context(&Credentials::basic(user, password)).unwrap_err();
        assert!(error.starts_with("invalid credentials: "));
        assert!(!error.contains("hush"), "{error}");
    }
    for (scheme, secret) in [
        (Scheme::BEARER, ""),
        (Scheme::BEARER, "hush\r\nx: y"),
        (KEY, "hush\0"),
        (COOKIE_KEY, "hush;"),
        (Scheme::Header("no name"), "hush"),
    ] {
        let error = context(&Credentials::of(scheme, secret)).unwrap_err();
        assert!(!error.contains("hush"), "{error}");
        // An invalid secret of a function is found when the request is built.
        let secret = secret.to_owned();
        let renewed = Credentials::of(scheme, move || secret.clone());
        let error = request(&renewed, "/", &[&[scheme]]).unwrap_err();
        assert!(error.contains("but has an invalid one: "), "{error}");
        assert!(!error.contains("hush"), "{error}");
    }
}

#[test]
fn a_later_secret_replaces_an_earlier_one() {
    let old = Credentials::of(Scheme::BEARER, "old").and(Credentials::of(KEY, "key"));
    let both = old.and(Credentials::of(Scheme::BEARER, "new"));
    assert_eq!(authorization(&both).as_deref(), Ok("Bearer new"));
    assert_eq!(
        format!("{both:?}"),
        r#"Credentials[Header("x-key"), Authorization("Bearer")]"#
    );
}

#[test]
fn secrets_are_added_to_query_and_cookies() {
    let secrets = Credentials::of(QUERY, "a&b").and(Credentials::of(COOKIE_KEY, "1"));
    let request = request(&secrets, "/x?y=z", &[&[QUERY, COOKIE_KEY]]).unwrap();
    assert_eq!(request.uri().to_string(), "https://a/x?y=z&a%20key=a%26b");
    assert_eq!(request.headers()["cookie"], "session=1");
    let curl = Curl::new(&request).to_string();
    assert!(
        curl.contains("'https://a/x?y=z&a%20key=[redacted]'"),
        "{curl}"
    );
    assert!(curl.contains("'cookie: [redacted]'"), "{curl}");

    let context = context(&secrets).unwrap();
    let mut plain = Request::new(Bytes::new());
    let cookies = HeaderValue::from_static("a=b");
    plain.headers_mut().insert(COOKIE, cookies);
    let secrets = context.secrets(&[&[COOKIE_KEY]], &mut Violations::default());
    secrets.apply(&mut plain).unwrap();
    assert_eq!(plain.headers()["cookie"], "a=b; session=1");
    assert!(plain.headers()["cookie"].is_sensitive());
}

#[test]
fn a_header_can_be_sent_with_each_request() {
    let config = Config::for_server("https://a", Credentials::none(), "test/1");
    let config = config
        .header("X-Tenant", "hush")
        .header("x-b", || "b".to_owned());
    let context = config.request_context().unwrap();
    let plain = |context: &RequestContext| support::request(context, "GET", &[], |_| ());
    let request = plain(&context).unwrap();
    assert_eq!(request.headers()["x-tenant"], "hush");
    assert_eq!(request.headers()["x-b"], "b");
    let shown = format!("{config:?} {context:?} {request:?}");
    assert!(!shown.contains("hush"), "{shown}");
    for (name, value) in [("x y", "a"), ("x", "a\nb"), ("x", "")] {
        assert!(
            config
                .clone()
                .header(name, value)
                .request_context()
                .is_err()
        );
    }
    let renewed = config.header("x", String::new).request_context().unwrap();
    assert!(plain(&renewed).is_err());
}

#[test]
fn a_url_with_a_secret_has_a_greatest_length() {
    let secrets = Credentials::of(QUERY, "hush".repeat(30_000));
    let error = request(&secrets, "/", &[&[QUERY]]).unwrap_err();
    assert!(
        error.starts_with("path: ") && !error.contains("hush"),
        "{error}"
    );
}

#[test]
fn nothing_shows_a_secret() {
    let secrets = Credentials::basic("hush", "hush")
        .and(Credentials::of(KEY, "hush hush"))
        .and(Credentials::of(QUERY, || "hush".to_owned()))
        .and(Credentials::of(
            Scheme::Header("authorization"),
            "hush hush",
        ));
    let config = Config::for_server("https://a", secrets.clone(), "test/1");
    let context = config.request_context().unwrap();
    let all = [Scheme::BASIC, KEY, QUERY];
    let granted = context.secrets(&[&all], &mut Violations::default());
    let shown = format!(
        "{:?} {secrets:?} {config:?} {context:?} {granted:?}",
        Secret::from("hush")
    );
    let request = request(&secrets, "/", &[&all]).unwrap();
    let raw = self::request(&secrets, "/", &[&[Scheme::Header("authorization")]]).unwrap();
    let curls = [Curl::new(&request), Curl::new(&raw)];
    let shown = format!("{shown} {curls:?} {} {}", curls[0], curls[1]);
    assert!(
        !shown.contains("hush") && !shown.contains("aHVza"),
        "{shown}"
    );
}
