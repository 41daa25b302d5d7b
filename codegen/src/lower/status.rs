//! The status codes that responses are documented for.
//!
//! Imports `ir`.

use crate::ir::{Label, Status};

/// The status of a key (OpenAPI 3.0.4, Responses Object); none for an extension.
pub(super) fn status(name: &str) -> Option<Status> {
    match name.as_bytes() {
        b"default" => Some(Status::Default),
        [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(Status::Range(class - b'0')),
        _ => name.parse().ok().map(Status::Code),
    }
}

pub(super) fn succeeds(status: Status) -> bool {
    matches!(status, Status::Code(200..300) | Status::Range(2))
}

/// What schemas inside a response are called: a response or an error.
pub(super) fn noun(status: Status) -> &'static str {
    match succeeds(status) {
        true => "response",
        false => "error",
    }
}

/// The label of schemas inside a response of an operation. It has the status, except for the most
/// common success and for errors in general: other responses of the operation never change it.
pub(super) fn response_label(status: Status, operation: &Label) -> Label {
    match status {
        Status::Code(200) | Status::Default => operation.part(noun(status)),
        _ => operation.part(&status.phrase()).part(noun(status)),
    }
}
