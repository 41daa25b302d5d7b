//! Server-sent events (WHATWG HTML, section 9.2): a body of lines, of which some make an
//! event.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::runtime::client::error::Error;
use crate::runtime::client::operation::Answer;
use crate::runtime::json::decode::Decode;
use crate::runtime::response::body_reader::{self, Drift, Read, Reading};
use crate::runtime::response::typed_response::Response;
use crate::runtime::validation::validate::{At, Validate, Violations};

/// The events of an answer, whose data is JSON of a type.
pub struct Events<T> {
    bytes: Bytes,
    data: PhantomData<fn() -> T>,
}

/// An event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event it is; `message` where it does not say.
    pub name: String,
    /// The last identifier that this event or one before it gave.
    pub id: String,
    /// How long to wait before asking again, where the event says that.
    pub retry: Option<Duration>,
    /// The data as it came. Some APIs end with one that is no JSON, such as `[DONE]`.
    pub text: String,
    /// The data, or why it is none of the type that the API documents.
    pub data: Result<T, Drift>,
}

impl<T> Events<T> {
    /// The body as it came.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl<T: Decode> Events<T> {
    /// The events, in order. Each is read when it is asked for.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter {
            rest: &self.bytes,
            lines: Lines::default(),
            data: PhantomData,
        }
    }
}

impl<'e, T: Decode> IntoIterator for &'e Events<T> {
    type Item = Event<T>;
    type IntoIter = Iter<'e, T>;

    fn into_iter(self) -> Iter<'e, T> {
        self.iter()
    }
}

impl<T> Clone for Events<T> {
    fn clone(&self) -> Self {
        Self {
            bytes: self.bytes.clone(),
            data: PhantomData,
        }
    }
}

impl<T> PartialEq for Events<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Events").field(&self.bytes).finish()
    }
}

/// What the events hold is told by each of them.
impl<T> Validate for Events<T> {
    fn check(&self, _at: &At<'_>, _found: &mut Violations) {}
}

/// The events of a body, one by one.
#[derive(Debug)]
pub struct Iter<'e, T> {
    rest: &'e [u8],
    lines: Lines,
    data: PhantomData<fn() -> T>,
}

impl<T: Decode> Iterator for Iter<'_, T> {
    type Item = Event<T>;

    fn next(&mut self) -> Option<Event<T>> {
        self.lines.event(&mut self.rest).map(Raw::read)
    }
}

/// An event whose data is not read yet.
#[derive(Debug)]
pub(crate) struct Raw {
    name: String,
    id: String,
    retry: Option<Duration>,
    text: String,
}

impl Raw {
    /// How many bytes it has.
    pub(crate) fn size(&self) -> usize {
        self.name.len() + self.text.len()
    }

    /// The event with its data.
    pub(crate) fn read<T: Decode>(self) -> Event<T> {
        let data = body_reader::json(self.text.as_bytes(), Reading::Tolerant).map(|(data, _)| data);
        Event {
            name: self.name,
            id: self.id,
            retry: self.retry,
            text: self.text,
            data,
        }
    }
}

/// What the lines up to here have of the next event.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    name: String,
    id: String,
    retry: Option<Duration>,
    text: Option<String>,
    /// Whether the first line is behind, which may begin with a byte order mark.
    has_begun: bool,
    /// Whether a line ended with CR, so that a LF belongs to it.
    after_cr: bool,
    /// How many bytes of the next line have been looked at.
    seen: usize,
}

impl Lines {
    /// Takes the lines off the front of `rest` up to the end of the next event. Without one,
    /// what is left is the beginning of a line. What is not ended by an empty line is no event.
    pub(crate) fn event(&mut self, rest: &mut &[u8]) -> Option<Raw> {
        while let Some(line) = self.split(rest) {
            let line = String::from_utf8_lossy(line);
            let is_first = !std::mem::replace(&mut self.has_begun, true);
            let unmarked = line.strip_prefix('\u{feff}').filter(|_| is_first);
            let event = self.line(unmarked.unwrap_or(&line));
            if event.is_some() {
                return event;
            }
        }
        None
    }

    /// How many bytes the next event has already.
    pub(crate) fn size(&self) -> usize {
        self.name.len() + self.text.as_deref().map_or(0, str::len)
    }

    fn line(&mut self, line: &str) -> Option<Raw> {
        let (field, value) = match line.split_once(':') {
            Some((field, value)) => (field, value.strip_prefix(' ').unwrap_or(value)),
            None => (line, ""),
        };
        match field {
            "" if line.is_empty() => {
                let name = std::mem::take(&mut self.name);
                // Without data there is no event.
                let text = self.text.take()?;
                let retry = self.retry.take();
                let name = if name.is_empty() {
                    "message".to_owned()
                } else {
                    name
                };
                let id = self.id.clone();
                return Some(Raw {
                    name,
                    id,
                    retry,
                    text,
                });
            }
            "event" => value.clone_into(&mut self.name),
            "data" => match &mut self.text {
                Some(text) => {
                    text.push('\n');
                    text.push_str(value);
                }
                None => self.text = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // Comments, and fields that nobody knows.
            _ => {}
        }
        None
    }

    /// The next line, which ends with CR, LF or both.
    fn split<'b>(&mut self, rest: &mut &'b [u8]) -> Option<&'b [u8]> {
        if self.after_cr && !rest.is_empty() {
            *rest = rest.strip_prefix(b"\n").unwrap_or(rest);
            self.after_cr = false;
        }
        let mut new = rest.iter().skip(self.seen);
        let Some(end) = new.position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.seen = rest.len();
            return None;
        };
        let (line, behind) = rest.split_at_checked(self.seen + end)?;
        self.seen = 0;
        let (mark, behind) = behind.split_first()?;
        self.after_cr = *mark == b'\r';
        *rest = behind;
        Some(line)
    }
}

impl Answer {
    /// Whether the body is one of events.
    pub fn has_events(&self) -> bool {
        are_events(self.headers())
    }

    /// Takes the events of a call that succeeded.
    ///
    /// # Errors
    /// In strict reading, where the status is not one of those that are documented.
    pub fn events<T, B>(self, documented: &[u16]) -> Result<Response<Events<T>>, Error<B>> {
        self.success(documented, events, |_, _, _| {})
    }

    /// Takes the events of a call that failed.
    pub fn failure_events<T>(self) -> Error<Events<T>> {
        self.failure(events)
    }
}

fn events<T>(body: &Bytes, _reading: Reading) -> Read<Events<T>> {
    let events = Events {
        bytes: body.clone(),
        data: PhantomData,
    };
    Ok((events, Vec::new()))
}

/// Whether an answer with these headers has a body of events.
pub(crate) fn are_events(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let essence = media_type.unwrap_or_default().split(';').next();
    let essence = essence.unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("text/event-stream")
}
