//! JSON added to stream.

use api::{EventStream, StreamResult, operations::Watched, types::Job};

fn events<B>(response: StreamResult<Watched, B>) -> Option<EventStream<B, Job>> {
    response.ok().map(|response| response.into_body())
}

fn main() {
    let _ = events::<()>;
}
