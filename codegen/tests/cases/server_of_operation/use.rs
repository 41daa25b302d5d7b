//! Operations with servers of their own.

use server_of_operation::operations::{Five, Four, One, Three, Two};
use server_of_operation::{Config, Credentials, Operation};

fn uri(config: &Config, request: &impl Operation) -> Result<String, String> {
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context).map_err(|found| found.to_string())?;
    Ok(request.uri().to_string())
}

#[test]
fn an_operation_is_sent_to_its_own_server() {
    let config = Config::new(Credentials::none());
    let uri = |request: Result<String, String>| request.expect("is valid");
    assert_eq!(uri(self::uri(&config, &One::new())), "https://api.example/a");
    assert_eq!(uri(self::uri(&config, &Two::new())), "https://b.example/v2/b");
    assert_eq!(uri(self::uri(&config, &Three::new())), "https://c.example/b");
    assert_eq!(uri(self::uri(&config, &Five::new())), "https://api.example/b");
    let rejected = self::uri(&config, &Four::new()).expect_err("has no server");
    assert!(rejected.starts_with("base_url: must be set"), "{rejected}");
}

#[test]
fn a_configured_server_overrides_all() {
    let config = Config::new(Credentials::none()).base_url("http://localhost/test");
    let there = || Ok("http://localhost/test/b".to_owned());
    assert_eq!(uri(&config, &Two::new()), there());
    assert_eq!(uri(&config, &Three::new()), there());
    assert_eq!(uri(&config, &Four::new()), there());
    assert_eq!(uri(&config, &Five::new()), there());
}
