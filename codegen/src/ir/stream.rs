//! Streaming: responses whose body can be read while it arrives.
//!
//! Imports `operation`, `response`, `response_bodies`, `types`.

use indexmap::IndexSet;

use super::operation::Operation;
use super::response::ResponseBody;
use super::response_bodies::ResponseBodies;
use super::types::Type;

/// A body that can be read while it arrives.
#[derive(Clone, Debug, PartialEq)]
pub enum Stream<'a> {
    /// Events whose data is JSON of a type.
    Events(&'a Type),
    /// Bytes.
    Bytes,
    /// Bytes of these media types, which have to be asked for.
    Others(Vec<&'a str>),
}

impl Operation {
    /// The body that can be read while it arrives: events; or bytes, if successful responses
    /// have only these, or can have other media types besides those that are decoded.
    pub fn stream(&self) -> Option<Stream<'_>> {
        let mut bodies = self.successes().flat_map(|response| &response.bodies);
        let events = bodies.find_map(|body| match body {
            ResponseBody::Events(ty) => Some(Stream::Events(ty)),
            _ => None,
        });
        let bytes = || match self.success_bodies() {
            ResponseBodies::Same(Some(ResponseBody::Bytes)) => Some(Stream::Bytes),
            _ => None,
        };
        let others = || {
            let others = self.successes().flat_map(|response| &response.others);
            let others: IndexSet<_> = others.map(String::as_str).collect();
            (!others.is_empty()).then(|| Stream::Others(others.into_iter().collect()))
        };
        events.or_else(bytes).or_else(others)
    }
}
