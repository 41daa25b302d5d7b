//! The settings of a client: what is rejected before any call, and that no secret is shown.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::fmt::Debug;

use common::{ACCOUNT, update};
use generated::{Client, Config, Credentials, Operation};

/// Why no client is made of these settings.
fn rejected(config: Config) -> String {
    let error = Client::new(config.clone()).unwrap_err();
    assert_eq!(Client::blocking(config.clone()).unwrap_err(), error);
    assert_eq!(config.request_context().unwrap_err(), error);
    error.to_string()
}

fn basic(user: &str, password: &str) -> Config {
    Config::new(Credentials::basic(user, password))
}

#[test]
fn a_base_url_is_a_plain_one() {
    for (url, reason) in [
        ("", "it is not a URL"),
        ("http://a b", "it is not a URL"),
        (
            "conversations.twilio.com",
            "it must begin with https:// or http://",
        ),
        (
            "ftp://example.com",
            "it must begin with https:// or http://",
        ),
        ("https://", "it is not a URL"),
        ("https://:80", "it has no host"),
        ("https://example.com?a=b", "it must not have a query"),
        (
            "https://example.com#a",
            "it must not have a query, a fragment",
        ),
        (
            "https://example.com\\a",
            "it must not have a query, a fragment or a backslash",
        ),
        (
            "https://example.com/a/../b",
            "its path must not have the segment",
        ),
        (
            "https://example.com/.",
            "its path must not have the segment",
        ),
        (
            "https://example.com/a/%2E%2e/b",
            "its path must not have the segment",
        ),
        ("https://example.com/\r\nX-Evil: 1", "it is not a URL"),
    ] {
        let reported = rejected(basic(ACCOUNT, "token").base_url(url));
        // A query may have a secret.
        let shown = url.split(['?', '#']).next().unwrap();
        assert!(
            reported.starts_with(&format!("invalid base URL {shown:?}: {reason}")),
            "{reported}"
        );
    }
    let config = basic(ACCOUNT, "token").base_url("https://user:secret@example.com");
    assert!(!format!("{config:?}").contains("secret"), "{config:?}");
    let reported = rejected(config);
    assert!(
        reported.contains("it must not contain a user name or a password"),
        "{reported}"
    );
    assert!(!reported.contains("secret"), "{reported}");
}

#[test]
fn credentials_are_those_that_can_be_sent() {
    for (user, password) in [
        ("a:b", "c"),
        ("a", "b\n"),
        ("a\0", "b"),
        ("a", "\u{85}secret"),
    ] {
        let reported = rejected(basic(user, password));
        assert!(reported.starts_with("invalid credentials: "), "{reported}");
        assert!(!reported.contains("secret"), "{reported}");
    }
}

#[test]
fn a_user_agent_fits_into_a_header() {
    let reported = rejected(basic("a", "b").user_agent("a\r\nX-Evil: 1"));
    assert_eq!(
        reported,
        r#"invalid user agent "a\r\nX-Evil: 1": it is not a valid header value"#
    );
}

#[test]
fn nothing_shows_the_secret() {
    const SECRET: &str = "open sesame";
    let credentials = Credentials::basic(ACCOUNT, SECRET);
    let config = Config::new(credentials.clone());
    let context = config.request_context().unwrap();
    let client = Client::new(config.clone()).unwrap();
    let blocking = Client::blocking(config.clone()).unwrap();
    let http = update().to_http(&context).unwrap();
    let encoded = http.headers()["authorization"]
        .to_str()
        .unwrap()
        .replace("Basic ", "");
    let all: [&dyn Debug; 6] = [&credentials, &config, &context, &client, &blocking, &http];
    for value in all {
        for shown in [format!("{value:?}"), format!("{value:#?}")] {
            assert!(
                !shown.contains(SECRET) && !shown.contains(&encoded),
                "{shown}"
            );
        }
    }
    // There are APIs whose only secret is the user, so not even that one is shown.
    assert!(!format!("{credentials:?}").contains(ACCOUNT));
    assert!(format!("{credentials:?}").contains("Basic"));
    assert!(format!("{config:?}").contains("conversations.twilio.com"));
}

#[test]
fn credentials_go_over_plain_http_to_this_machine_only() {
    let config = || basic(ACCOUNT, "token");
    for url in [
        "http://localhost:8080",
        "http://api.localhost",
        "http://127.0.0.1/a",
        "http://127.1.2.3",
        "http://[::1]:80",
        "https://example.com",
    ] {
        assert!(Client::new(config().base_url(url)).is_ok(), "{url}");
    }
    for url in [
        "http://example.com",
        "http://10.0.0.1",
        "http://localhost.example.com",
        "http://[::2]",
    ] {
        let reported = rejected(config().base_url(url));
        assert!(
            reported.starts_with("credentials would be sent unencrypted to "),
            "{reported}"
        );
        assert!(
            Client::new(config().base_url(url).allow_plain_http()).is_ok(),
            "{url}"
        );
        // A header may be a credential as well.
        let anonymous = || Config::new(Credentials::none()).base_url(url);
        assert!(Client::new(anonymous()).is_ok(), "{url}");
        rejected(anonymous().header("x-token", "secret"));
    }
}

#[test]
fn a_header_is_not_sent_twice() {
    let header = |name| rejected(basic(ACCOUNT, "token").header(name, "5"));
    assert_eq!(
        header("Authorization"),
        "invalid header `authorization`: the credentials set it"
    );
    for name in ["content-length", "transfer-encoding", "connection"] {
        assert_eq!(
            header(name),
            format!("invalid header `{name}`: the transport set it")
        );
    }
    let config = Config::new(Credentials::none()).header("authorization", "5");
    assert!(Client::new(config).is_ok());
    let config = basic(ACCOUNT, "token").header("accept", "text/plain");
    let http = update()
        .to_http(&config.request_context().unwrap())
        .unwrap();
    let accepted: Vec<_> = http.headers().get_all("accept").iter().collect();
    assert_eq!(accepted, ["text/plain"]);
}
