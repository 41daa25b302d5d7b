//! Credentials: required and sent where the document declares them, and nowhere else.

use http::HeaderMap;
use security::operations::{GetBoth, GetClosed, GetEither, GetOpen, GetOther};
use security::{Config, Credentials, Operation};

/// The headers `Authorization` and `X-Token`, or the error that prevents the request.
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
fn required_credentials_must_be_present() {
    let rejected = |wanted: &str, given: &str| {
        Err(format!("credentials: must include {wanted}, but has {given}"))
    };
    let (basic, key) = ("HTTP Basic", "the header `x-token`");
    assert_eq!(sent(&GetClosed::new(), nobody()), rejected(basic, "none"));
    assert_eq!(sent(&GetClosed::new(), token()), rejected(basic, key));
    let either = "the header `x-token`, or HTTP Basic";
    assert_eq!(sent(&GetOther::new(), nobody()), rejected(either, "none"));
    let both = "HTTP Basic and the header `x-token`";
    assert_eq!(sent(&GetBoth::new(), ada()), rejected(both, basic));
    assert_eq!(sent(&GetEither::new(), nobody()), headers("", ""));
    assert_eq!(sent(&GetOpen::new(), nobody()), headers("", ""));
}

#[test]
fn credentials_are_sent_only_where_required() {
    let both = || ada().and(token());
    for credentials in [ada, both] {
        assert_eq!(sent(&GetClosed::new(), credentials()), headers(BASIC, ""));
        assert_eq!(sent(&GetEither::new(), credentials()), headers(BASIC, ""));
        assert_eq!(sent(&GetOpen::new(), credentials()), headers("", ""));
    }
    assert_eq!(sent(&GetOther::new(), ada()), headers(BASIC, ""));
    // The first alternative with credentials.
    assert_eq!(sent(&GetOther::new(), both()), headers("", "t0ken"));
    assert_eq!(sent(&GetEither::new(), token()), headers("", ""));
    assert_eq!(sent(&GetBoth::new(), both()), headers(BASIC, "t0ken"));
}
