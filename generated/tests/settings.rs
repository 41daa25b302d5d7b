//! The settings of a client: what is refused before any call, and that no secret is shown.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::fmt::Debug;

use common::{ACCOUNT, update};
use generated::{Client, Config, Credentials, Operation, blocking};

/// Why no client is made of these settings.
fn refused(config: Config) -> String {
    let error = Client::new(config.clone()).unwrap_err();
    assert_eq!(blocking::Client::new(config.clone()).unwrap_err(), error);
    assert_eq!(config.request_context().unwrap_err(), error);
    error.to_string()
}

fn basic(user: &str, password: &str) -> Config {
    Config::new(Credentials::basic(user, password))
}

#[test]
fn a_base_url_is_a_plain_one() {
    for (url, reason) in [
        ("", "it is no URL"),
        ("http://a b", "it is no URL"),
        (
            "conversations.twilio.com",
            "it must begin with https:// or http://",
        ),
        (
            "ftp://example.com",
            "it must begin with https:// or http://",
        ),
        ("https://", "it is no URL"),
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
            "its path must not have `.` or `..`",
        ),
        (
            "https://example.com/.",
            "its path must not have `.` or `..`",
        ),
        (
            "https://example.com/a/%2E%2e/b",
            "its path must not have `.` or `..`",
        ),
        ("https://example.com/\r\nX-Evil: 1", "it is no URL"),
    ] {
        let told = refused(basic(ACCOUNT, "token").base_url(url));
        assert!(
            told.starts_with(&format!("the base URL {url:?} cannot be used: {reason}")),
            "{told}"
        );
    }
    let told = refused(basic(ACCOUNT, "token").base_url("https://user:secret@example.com"));
    assert!(
        told.contains("it must not carry a user or a password"),
        "{told}"
    );
    assert!(!told.contains("secret"), "{told}");
}

#[test]
fn credentials_are_those_that_can_be_sent() {
    for (user, password) in [
        ("a:b", "c"),
        ("a", "b\n"),
        ("a\0", "b"),
        ("a", "\u{85}secret"),
    ] {
        let told = refused(basic(user, password));
        assert!(
            told.starts_with("the credentials cannot be sent: "),
            "{told}"
        );
        assert!(!told.contains("secret"), "{told}");
    }
}

#[test]
fn a_user_agent_fits_into_a_header() {
    let told = refused(basic("a", "b").user_agent("a\r\nX-Evil: 1"));
    assert_eq!(
        told,
        r#"the user agent "a\r\nX-Evil: 1" does not fit into a header"#
    );
}

#[test]
fn nothing_shows_the_secret() {
    const SECRET: &str = "open sesame";
    let credentials = Credentials::basic(ACCOUNT, SECRET);
    let config = Config::new(credentials.clone());
    let context = config.request_context().unwrap();
    let client = Client::new(config.clone()).unwrap();
    let blocking = blocking::Client::new(config.clone()).unwrap();
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
