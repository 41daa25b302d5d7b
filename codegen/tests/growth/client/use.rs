//! Servers, credentials and webhooks.

use api::operations::GetThings;
use api::{Config, Credentials, Operation};

fn sent() -> http::Request<bytes::Bytes> {
    let context = Config::new(Credentials::key("k")).request_context().expect("is a URL");
    GetThings::new().to_http(&context).expect("is valid")
}

#[test]
fn server_added() {
    assert_eq!(sent().uri(), "https://a.example.com/things");
    let config = Config::new(Credentials::key("k")).base_url("https://c.example.com");
    assert_eq!(config.request_context().expect("is a URL").base_url(), "https://c.example.com");
}

#[test]
fn security_alternative_added() {
    assert_eq!(sent().headers()["x-key"], "k");
    assert!(!sent().headers().contains_key("authorization"));
}

#[test]
fn title_changed() {
    assert_eq!(GetThings::ID, "getThings");
}

#[test]
fn webhook_added() {
    use api::types::born::Payload;
    let born: Payload = serde_json::from_str(r#"{"name": "a", "born": 7}"#).expect("is valid");
    let Payload { name, .. } = born;
    assert_eq!(name, "a");
}
