//! Server-sent events (WHATWG HTML, section 9.2): a body of lines, of which some make an
//! event.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::decode::Decode;
use super::error::Error;
use super::operation::Answer;
use super::reader::{self, Drift, Read, Reading};
use super::response::Response;
use super::validate::{At, Validate, Violations};

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
            lines: Lines::new(&self.bytes),
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
    lines: Lines<'e>,
    data: PhantomData<fn() -> T>,
}

impl<T: Decode> Iterator for Iter<'_, T> {
    type Item = Event<T>;

    fn next(&mut self) -> Option<Event<T>> {
        let Raw {
            name,
            id,
            retry,
            text,
        } = self.lines.event()?;
        let data = reader::json(text.as_bytes(), Reading::Tolerant).map(|(data, _)| data);
        Some(Event {
            name,
            id,
            retry,
            text,
            data,
        })
    }
}

/// An event whose data is not read yet.
struct Raw {
    name: String,
    id: String,
    retry: Option<Duration>,
    text: String,
}

/// The lines of a body that are left.
#[derive(Debug)]
struct Lines<'b> {
    rest: &'b [u8],
    id: String,
}

impl<'b> Lines<'b> {
    fn new(body: &'b [u8]) -> Self {
        Self {
            // The byte order mark, which may come first.
            rest: body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body),
            id: String::new(),
        }
    }

    /// The next event. What is not ended by an empty line is none.
    fn event(&mut self) -> Option<Raw> {
        let (mut name, mut text, mut retry) = (String::new(), None::<String>, None);
        loop {
            let line = self.line()?;
            let (field, value) = match line.split_once(':') {
                Some((field, value)) => (field, value.strip_prefix(' ').unwrap_or(value)),
                None => (line.as_str(), ""),
            };
            match field {
                "" if line.is_empty() => match text.take() {
                    Some(text) => {
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
                    // Without data there is no event.
                    None => name.clear(),
                },
                "event" => name = value.to_owned(),
                "data" => match &mut text {
                    Some(text) => {
                        text.push('\n');
                        text.push_str(value);
                    }
                    None => text = Some(value.to_owned()),
                },
                "id" if !value.contains('\0') => self.id = value.to_owned(),
                "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                    retry = value.parse().ok().map(Duration::from_millis).or(retry);
                }
                // Comments, and fields that nobody knows.
                _ => {}
            }
        }
    }

    /// The next line, which ends with CR, LF or both.
    fn line(&mut self) -> Option<String> {
        let end = self
            .rest
            .iter()
            .position(|byte| matches!(byte, b'\r' | b'\n'))?;
        let (line, rest) = self.rest.split_at_checked(end)?;
        let both = rest.starts_with(b"\r\n");
        self.rest = rest.get(if both { 2 } else { 1 }..).unwrap_or_default();
        Some(String::from_utf8_lossy(line).into_owned())
    }
}

impl Answer {
    /// Whether the body is one of events.
    pub fn has_events(&self) -> bool {
        let media_type = self.headers().get(CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        let essence = media_type.unwrap_or_default().split(';').next();
        let essence = essence.unwrap_or_default().trim();
        essence.eq_ignore_ascii_case("text/event-stream")
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
