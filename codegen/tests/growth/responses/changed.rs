//! Programs that go on to compile, and do something else.

mod wire;

use api::operations::{NewError, KnownError};
use api::{Error, ErrorBody};

#[test]
fn untyped_error_given_type() {
    let failed = wire::receive::<NewError>(409, r#"{"other": 3}"#);
    // The body arrives in a variant of its own.
    assert!(matches!(failed, Err(Error::Api(it)) if matches!(it.body(), Some(ErrorBody::Json(_)))));
}

#[test]
fn untyped_error_given_known_type() {
    let failed = wire::receive::<KnownError>(404, r#"{"code": 3}"#);
    assert!(matches!(failed, Err(Error::Api(it)) if matches!(it.body(), Some(ErrorBody::Json(_)))));
}
