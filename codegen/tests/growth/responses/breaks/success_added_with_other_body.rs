//! Success added with other body.

use api::{CallResult, operations::OtherBody, types::Job};

fn job(response: CallResult<OtherBody>) -> Option<Job> {
    response.ok().map(|response| response.into_body())
}

fn main() {
    let _ = job;
}
