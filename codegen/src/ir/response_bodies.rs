//! The bodies of an operation's responses: one type for all successes or failures, or one for
//! each.
//!
//! Imports `operation`, `response`.

use super::operation::Operation;
use super::response::{Response, ResponseBody};

/// The bodies of the successful responses of an operation, or of its failures.
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

impl ResponseVariant<'_> {
    /// Whether the body is a stream of events, and the response has another body as well.
    pub fn is_events_instead(&self) -> bool {
        self.response.bodies.len() > 1 && matches!(self.body, Some(ResponseBody::Events(_)))
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

    /// The bodies of the failures. A failure without a body does not count: its body can be
    /// absent in any case.
    pub fn failure_bodies(&self) -> ResponseBodies<'_> {
        response_bodies(self.failures().flat_map(with_body))
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
