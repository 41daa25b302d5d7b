//! Credentials: sent where they are given, asked for where the API does.

use security::operations::{GetClosed, GetEither, GetOpen, GetOther};
use security::{Config, Credentials, Operation};

/// The `Authorization` header; none where the request is refused.
fn sent(request: &impl Operation, credentials: Credentials) -> Option<String> {
    let config = Config::new("http://localhost", credentials);
    let context = config.context().expect("is a URL");
    let request = request.to_http(&context).ok()?;
    let header = request.headers().get("authorization");
    Some(header.map_or_else(String::new, |header| {
        header.to_str().expect("is ASCII").to_owned()
    }))
}

#[test]
fn what_is_asked_for_has_to_be_there() {
    let nobody = Credentials::none;
    assert_eq!(sent(&GetClosed::new(), nobody()), None);
    assert_eq!(sent(&GetOther::new(), nobody()), None);
    assert_eq!(sent(&GetEither::new(), nobody()).as_deref(), Some(""));
    assert_eq!(sent(&GetOpen::new(), nobody()).as_deref(), Some(""));
}

#[test]
fn credentials_go_where_they_are_asked_for() {
    let ada = || Credentials::basic("ada", "lovelace");
    let header = Some("Basic YWRhOmxvdmVsYWNl");
    assert_eq!(sent(&GetClosed::new(), ada()).as_deref(), header);
    assert_eq!(sent(&GetEither::new(), ada()).as_deref(), header);
    assert_eq!(sent(&GetOther::new(), ada()).as_deref(), header);
}
