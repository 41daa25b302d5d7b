//! Answers: what the responses of an operation have in common, and where they differ.

use indexmap::IndexSet;

use super::operation::Operation;
use super::response::{Response, ResponseBody};
use super::schema::Type;

/// The bodies of the successes of an operation, or of its failures.
#[derive(Clone, Debug, PartialEq)]
pub enum Answers<'a> {
    /// They are all the same; none where none has one.
    Same(Option<&'a ResponseBody>),
    /// They differ.
    Several(Vec<Answer<'a>>),
}

/// What can be read while it comes.
#[derive(Clone, Debug, PartialEq)]
pub enum Stream<'a> {
    /// Events, whose data is JSON of a type.
    Events(&'a Type),
    /// Bytes.
    Bytes,
    /// Bytes of these media types, where they are asked for.
    Others(Vec<&'a str>),
}

/// A response with one of its bodies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer<'a> {
    /// The response.
    pub response: &'a Response,
    /// Its body, where it has one.
    pub body: Option<&'a ResponseBody>,
}

impl Answer<'_> {
    /// Whether the response has another body as well, and this one are the events.
    pub fn is_events_instead(&self) -> bool {
        self.response.bodies.len() > 1 && matches!(self.body, Some(ResponseBody::Events(_)))
    }
}

impl Operation {
    /// What the answers of a call that succeeded have as their body.
    pub fn success(&self) -> Answers<'_> {
        answers(self.successes().flat_map(|response| {
            let bare = response.bodies.is_empty().then_some(Answer {
                response,
                body: None,
            });
            with_body(response).chain(bare)
        }))
    }

    /// What can be read while it comes: events; or bytes, where answers have nothing else, or
    /// can be something else besides.
    pub fn stream(&self) -> Option<Stream<'_>> {
        let mut bodies = self.successes().flat_map(|response| &response.bodies);
        let events = bodies.find_map(|body| match body {
            ResponseBody::Events(ty) => Some(Stream::Events(ty)),
            _ => None,
        });
        let bytes = || match self.success() {
            Answers::Same(Some(ResponseBody::Bytes)) => Some(Stream::Bytes),
            _ => None,
        };
        let others = || {
            let others = self.successes().flat_map(|response| &response.others);
            let others: IndexSet<_> = others.map(String::as_str).collect();
            (!others.is_empty()).then(|| Stream::Others(others.into_iter().collect()))
        };
        events.or_else(bytes).or_else(others)
    }

    /// What the answers of a call that failed have as their body. Where one has none, that
    /// changes nothing: the body of a failure may be missing in any case.
    pub fn failure(&self) -> Answers<'_> {
        answers(self.failures().flat_map(with_body))
    }
}

fn with_body(response: &Response) -> impl Iterator<Item = Answer<'_>> {
    response.bodies.iter().map(move |body| Answer {
        response,
        body: Some(body),
    })
}

fn answers<'a>(all: impl Iterator<Item = Answer<'a>>) -> Answers<'a> {
    let all: Vec<_> = all.collect();
    let first = all.first().and_then(|answer| answer.body);
    match all.iter().all(|answer| answer.body == first) {
        true => Answers::Same(first),
        false => Answers::Several(all),
    }
}
