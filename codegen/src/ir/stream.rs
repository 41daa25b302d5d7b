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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{operation, response};
    use crate::ir::{Response, Status};

    fn with(bodies: Vec<ResponseBody>, others: &[&str]) -> Operation {
        let mut operation = operation("a");
        for status in [200, 201] {
            operation.responses.push(Response {
                others: others.iter().map(|name| (*name).to_owned()).collect(),
                ..response(Status::Code(status), bodies.clone())
            });
        }
        operation
    }

    #[test]
    fn events_and_bytes_are_streams() {
        let json = ResponseBody::Json(Type::Any);
        let events = ResponseBody::Events(Type::Null);
        let both = with(vec![json.clone(), events], &["a/b"]);
        assert_eq!(both.stream(), Some(Stream::Events(&Type::Null)));
        let bytes = with(vec![ResponseBody::Bytes], &[]);
        assert_eq!(bytes.stream(), Some(Stream::Bytes));
        let others = with(vec![json.clone()], &["a/b", "c/d"]);
        assert_eq!(others.stream(), Some(Stream::Others(vec!["a/b", "c/d"])));
        assert_eq!(with(vec![json], &[]).stream(), None);
        assert_eq!(with(vec![ResponseBody::Text], &[]).stream(), None);
    }
}
