//! First body added.

use api::{CallResult, operations::FirstBody};

fn done(response: CallResult<FirstBody>) {
    response.ok().map(|response| response.into_body()).unwrap_or_default()
}

fn main() {
    let _ = done;
}
