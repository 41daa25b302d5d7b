//! A second success with a body of its own.

use api::{CallResult, operations::{Make, make::CreatedResponse}};

fn made(result: CallResult<Make>) -> Option<CreatedResponse> {
    Some(result.ok()?.into_body())
}

fn main() {
    let _ = made;
}
