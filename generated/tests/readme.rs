//! The code in README.md and CLIENT.md compiles, and its test passes; `readme/` has verbatim copies of
//! it.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

/// The first block: a call, from outside of any test.
mod call {
    include!("readme/call.rs");

    #[tokio::test]
    async fn a_call_without_a_server_ends_in_an_error() {
        let config = generated::Config::new(generated::Credentials::basic("user", "password"));
        // Nothing listens there.
        let client = Client::new(config.base_url("http://127.0.0.1:1")).unwrap();
        let webhook = WebhookSid::from_static("WH0123456789abcdef0123456789abcdef");
        update(&client, webhook).await;
    }
}

/// The second block: a test that uses the fake.
mod fake {
    include!("readme/fake.rs");
}

/// The third block: settings, middleware and options.
mod settings {
    include!("readme/settings.rs");

    #[tokio::test]
    async fn the_client_is_created_and_calls() {
        use generated::types::{ServiceSid, WebhookSid};
        let client = client(Credentials::basic("user", "password")).unwrap();
        let service = ServiceSid::from_static("IS0123456789abcdef0123456789abcdef");
        let webhook = WebhookSid::from_static("WH0123456789abcdef0123456789abcdef");
        // No segment of a path is `..`, so nothing is sent.
        let request = Update::new(service, "..", webhook);
        let error = quickly(&client, request).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
    }
}

/// The fourth block: certificates, a proxy, and state that holds any client.
mod network {
    include!("readme/network.rs");

    #[tokio::test]
    async fn clients_are_created_with_any_transport() {
        let user = || Credentials::basic("user", "password");
        let error = client(user(), "no certificate").unwrap_err();
        assert!(error.to_string().contains("`CERTIFICATE`"), "{error}");
        let states = [State::new(user()), State::with_fake(Fake::new())];
        for state in states {
            assert!(!format!("{:?}", state.unwrap().client).contains("password"));
        }
    }
}

/// The fifth block: spans.
mod tracing {
    include!("readme/tracing.rs");

    #[test]
    fn the_client_is_created() {
        client(Credentials::basic("user", "password")).unwrap();
    }
}

#[test]
fn the_pages_have_this_code() {
    let pages = [
        include_str!("../../README.md"),
        include_str!("../../CLIENT.md"),
    ];
    let pages = pages.concat().replace("\r\n", "\n");
    for code in [
        include_str!("readme/call.rs"),
        include_str!("readme/fake.rs"),
        include_str!("readme/settings.rs"),
        include_str!("readme/network.rs"),
        include_str!("readme/tracing.rs"),
    ] {
        let code = code.replace("\r\n", "\n");
        assert!(pages.contains(&code), "no page has\n{code}");
    }
    // A client with tokens of OAuth 2 is tested over sockets.
    let tested = include_str!("../../codegen/tests/loopback/tests/oauth.rs").replace("\r\n", "\n");
    let (_, code) = tested.split_once("// The code in CLIENT.md.\n\n").unwrap();
    assert!(pages.contains(code), "no page has\n{code}");
}
