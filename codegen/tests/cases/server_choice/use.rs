//! A choice of servers.

use server_choice::servers::{self, RegionExampleComBase as Region};
use server_choice::{BASE_URL, Config, Credentials};

#[test]
fn variables_have_defaults_and_are_validated() {
    let url = |server: &Region| server.url().map_err(|error| error.to_string());
    let region = Region::default();
    assert_eq!(url(&region).as_deref(), Ok(BASE_URL));
    let region = region.region("us").base("v2");
    assert_eq!(url(&region).as_deref(), Ok("https://us.example.com/v2"));
    let wrong = url(&region.region("evil")).expect_err("is not listed");
    assert_eq!(
        wrong,
        "invalid value \"evil\" of the server variable \"region\": expected one of [\"eu\", \"us\"]"
    );
}

#[test]
fn a_server_is_a_base_url() {
    let config = Config::new(Credentials::none()).base_url(servers::TEST_EXAMPLE_COM);
    let context = config.request_context().expect("is a URL");
    assert_eq!(context.base_url(), "https://test.example.com");
}
