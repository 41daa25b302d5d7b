//! Credentials: sent where they are asked for, asked for where the API does, and nowhere else.

use http::HeaderMap;
use security::operations::{GetBoth, GetClosed, GetEither, GetOpen, GetOther};
use security::{Config, Credentials, Operation};

/// The headers `Authorization` and `X-Token`, or why the request is refused.
fn sent(request: &impl Operation, credentials: Credentials) -> Result<[String; 2], String> {
    let config = Config::new("http://localhost", credentials);
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context).map_err(|found| found.to_string())?;
    let text = |headers: &HeaderMap, name| match headers.get(name) {
        None => String::new(),
        Some(value) => value.to_str().expect("is ASCII").to_owned(),
    };
    Ok(["authorization", "x-token"].map(|name| text(request.headers(), name)))
}

fn nobody() -> Credentials {
    Credentials::none()
}

fn ada() -> Credentials {
    Credentials::basic("ada", "lovelace")
}

fn token() -> Credentials {
    Credentials::token("t0ken")
}

const BASIC: &str = "Basic YWRhOmxvdmVsYWNl";

fn headers(authorization: &str, token: &str) -> Result<[String; 2], String> {
    Ok([authorization.to_owned(), token.to_owned()])
}

#[test]
fn what_is_asked_for_has_to_be_there() {
    let refused = |wanted: &str, given: &str| {
        Err(format!("credentials: must include {wanted}, but has {given}"))
    };
    let (basic, key) = ("HTTP Basic", "the header `x-token`");
    assert_eq!(sent(&GetClosed::new(), nobody()), refused(basic, "none"));
    assert_eq!(sent(&GetClosed::new(), token()), refused(basic, key));
    let either = "the header `x-token`, or HTTP Basic";
    assert_eq!(sent(&GetOther::new(), nobody()), refused(either, "none"));
    let both = "HTTP Basic and the header `x-token`";
    assert_eq!(sent(&GetBoth::new(), ada()), refused(both, basic));
    assert_eq!(sent(&GetEither::new(), nobody()), headers("", ""));
    assert_eq!(sent(&GetOpen::new(), nobody()), headers("", ""));
}

#[test]
fn credentials_go_where_they_are_asked_for_and_nowhere_else() {
    let both = || ada().and(token());
    for credentials in [ada, both] {
        assert_eq!(sent(&GetClosed::new(), credentials()), headers(BASIC, ""));
        assert_eq!(sent(&GetEither::new(), credentials()), headers(BASIC, ""));
        assert_eq!(sent(&GetOpen::new(), credentials()), headers("", ""));
    }
    assert_eq!(sent(&GetOther::new(), ada()), headers(BASIC, ""));
    // The first alternative that is there.
    assert_eq!(sent(&GetOther::new(), both()), headers("", "t0ken"));
    assert_eq!(sent(&GetEither::new(), token()), headers("", ""));
    assert_eq!(sent(&GetBoth::new(), both()), headers(BASIC, "t0ken"));
}
