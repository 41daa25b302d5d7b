//! Programs that go on to compile, and do something else.

use api::operations::SetThings;
use api::{Config, Credentials, Operation};

#[test]
fn security_demanded() {
    let context = Config::new(Credentials::none()).request_context().expect("is a URL");
    assert!(SetThings::new().to_http(&context).is_ok());
}
