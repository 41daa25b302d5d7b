//! The bodies of an operation's responses: one type for all successes, or one for each; and the body that can be read while it arrives.
//!
//! Imports `operation`, `parts`, `response`, `types`.

use indexmap::IndexSet;

use super::operation::Operation;
use super::parts::Parts;
use super::response::{EventKind, Response, ResponseBody};
use super::types::Type;

/// The bodies of the successful responses of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseBodies<'a> {
    /// All have the same body, or none has one.
    Same(Option<&'a ResponseBody>),
    /// They differ.
    Several(Vec<ResponseVariant<'a>>),
}

/// A response with one of the bodies that it can have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseVariant<'a> {
    /// The response.
    pub response: &'a Response,
    /// Its body, if it has one.
    pub body: Option<&'a ResponseBody>,
}

/// A body that can be read while it arrives.
#[derive(Clone, Debug, PartialEq)]
pub enum Stream<'a> {
    /// Events whose data is JSON of a type.
    Events(&'a Type),
    /// Events that are objects of a type.
    Envelopes(&'a Type),
    /// Events of several kinds, each with a name.
    NamedEvents(&'a [EventKind]),
    /// A sequence of JSON values with this media type, whose type is a list.
    Items(&'a Type, &'a str),
    /// Parts without names, with this media type.
    Parts(&'a Parts, &'a str),
    /// Bytes.
    Bytes,
    /// Bytes of these media types, which have to be asked for.
    Others(Vec<&'a str>),
}

impl ResponseVariant<'_> {
    /// Whether the body is a stream of events or items, and the response has another body as well.
    pub fn is_stream_instead(&self) -> bool {
        self.response.bodies.len() > 1 && self.body.is_some_and(ResponseBody::is_stream)
    }
}

impl Operation {
    /// The bodies of the successful responses.
    pub fn success_bodies(&self) -> ResponseBodies<'_> {
        response_bodies(self.successes().flat_map(|response| {
            let bare = response.bodies.is_empty().then_some(ResponseVariant {
                response,
                body: None,
            });
            with_body(response).chain(bare)
        }))
    }

    /// The body that can be read while it arrives: events or items; or bytes, if successful responses
    /// have only these, or can have other media types besides those that are decoded.
    pub fn stream(&self) -> Option<Stream<'_>> {
        let parts = self.successes().find_map(|response| {
            let media_type = response.media_types.last().map_or("", String::as_str);
            response.bodies.iter().find_map(|body| match body {
                ResponseBody::Events(ty) => Some(Stream::Events(ty)),
                ResponseBody::Envelopes(ty) => Some(Stream::Envelopes(ty)),
                ResponseBody::NamedEvents(kinds) => Some(Stream::NamedEvents(kinds)),
                ResponseBody::Items(ty) => Some(Stream::Items(ty, media_type)),
                ResponseBody::Parts(parts) => Some(Stream::Parts(parts, media_type)),
                ResponseBody::Json(_)
                | ResponseBody::Text
                | ResponseBody::Secret
                | ResponseBody::Bytes => None,
            })
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
        parts.or_else(bytes).or_else(others)
    }
}

impl Operation {
    /// Whether a successful response may have a complete body instead of the events or items of
    /// another one, or none.
    pub fn has_whole_body(&self) -> bool {
        let is_parts = |body: &ResponseBody| body.is_stream();
        let mut responses = self.successes();
        let has_parts = self.successes().any(|it| it.bodies.iter().any(is_parts));
        has_parts && responses.any(|it| it.bodies.is_empty() || !it.bodies.iter().all(is_parts))
    }
}

fn with_body(response: &Response) -> impl Iterator<Item = ResponseVariant<'_>> {
    response.bodies.iter().map(move |body| ResponseVariant {
        response,
        body: Some(body),
    })
}

fn response_bodies<'a>(all: impl Iterator<Item = ResponseVariant<'a>>) -> ResponseBodies<'a> {
    let all: Vec<_> = all.collect();
    let first = all.first().and_then(|variant| variant.body);
    match all.iter().all(|variant| variant.body == first) {
        true => ResponseBodies::Same(first),
        false => ResponseBodies::Several(all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Status;
    use crate::ir::testing::{operation, response};

    const JSON: ResponseBody = ResponseBody::Json(Type::Any);

    fn with(responses: &[(u16, &[ResponseBody])]) -> Operation {
        let mut operation = operation("a");
        for (status, bodies) in responses {
            let bodies = bodies.to_vec();
            operation
                .responses
                .push(response(Status::Code(*status), bodies));
        }
        operation
    }

    #[test]
    fn equal_bodies_are_one() {
        let operation = with(&[(200, &[JSON]), (201, &[JSON]), (404, &[JSON]), (500, &[])]);
        assert_eq!(
            operation.success_bodies(),
            ResponseBodies::Same(Some(&JSON))
        );
        let bare = with(&[(204, &[])]);
        assert_eq!(bare.success_bodies(), ResponseBodies::Same(None));
    }

    #[test]
    fn a_success_without_a_body_differs_from_one_with_a_body() {
        let operation = with(&[(200, &[JSON]), (204, &[])]);
        let ResponseBodies::Several(variants) = operation.success_bodies() else {
            panic!("they differ")
        };
        let bodies: Vec<_> = variants.iter().map(|variant| variant.body).collect();
        assert_eq!(bodies, [Some(&JSON), None]);
    }

    #[test]
    fn events_beside_another_body_are_a_variant() {
        let events = ResponseBody::Events(Type::Any);
        let both = [JSON, events.clone()];
        let operation = with(&[(200, &both)]);
        let ResponseBodies::Several(variants) = operation.success_bodies() else {
            panic!("they differ")
        };
        let events_instead = variants.iter().map(ResponseVariant::is_stream_instead);
        assert_eq!(events_instead.collect::<Vec<_>>(), [false, true]);
        let alone = [events];
        let operation = with(&[(200, &alone), (201, &[JSON])]);
        let ResponseBodies::Several(variants) = operation.success_bodies() else {
            panic!("they differ")
        };
        assert!(!variants.iter().any(ResponseVariant::is_stream_instead));
    }

    fn streaming(bodies: Vec<ResponseBody>, others: &[&str]) -> Operation {
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
        let both = streaming(vec![json.clone(), events], &["a/b"]);
        assert_eq!(both.stream(), Some(Stream::Events(&Type::Null)));
        let bytes = streaming(vec![ResponseBody::Bytes], &[]);
        assert_eq!(bytes.stream(), Some(Stream::Bytes));
        let others = streaming(vec![json.clone()], &["a/b", "c/d"]);
        assert_eq!(others.stream(), Some(Stream::Others(vec!["a/b", "c/d"])));
        assert_eq!(streaming(vec![json], &[]).stream(), None);
        assert_eq!(streaming(vec![ResponseBody::Text], &[]).stream(), None);
    }
}
