//! Response made nullable.

use api::{CallResult, operations::Nulled, types::Job};

fn job(response: CallResult<Nulled>) -> Option<Job> {
    response.ok().map(|response| response.into_body())
}

fn main() {
    let _ = job;
}
