//! The server of the document with the defaults of its variables, and another one.

use server_variables::operations::Get;
use server_variables::{BASE_URL, Config, Credentials, Operation};

fn uri(config: &Config) -> String {
    let context = config.request_context().expect("is a URL");
    let request = Get::new().to_http(&context).expect("is valid");
    request.uri().to_string()
}

#[test]
fn the_first_server_is_the_default() {
    assert_eq!(BASE_URL, "https://eu.example.com:8443/api/v1");
    let config = Config::new(Credentials::none());
    assert_eq!(uri(&config), "https://eu.example.com:8443/api/v1/");
    assert_eq!(
        uri(&config.base_url("http://localhost/")),
        "http://localhost/"
    );
}
