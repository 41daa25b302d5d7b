//! Success added without body.

use api::{CallResult, operations::NoBody, types::Job};

fn job(response: CallResult<NoBody>) -> Option<Job> {
    response.ok().map(|response| response.into_body())
}

fn main() {
    let _ = job;
}
