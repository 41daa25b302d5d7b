//! Server-sent events (WHATWG HTML, section 9.2).

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;

use crate::runtime::client::error::Error;
use crate::runtime::json::decode::{Decode, Decoded};
use crate::runtime::json::decoding::{Decoding, Reading};
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::request::media_type::has_content;
use crate::runtime::response::body_reader;
use crate::runtime::response::body_stream::{PartStream, Parts};
use crate::runtime::response::raw_response::RawResponse;
use crate::runtime::response::typed_response::Response;
use crate::runtime::response::violation_drift;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// The media type of events.
const MEDIA_TYPE: &str = "text/event-stream";

/// The type of an event that states none.
const MESSAGE: &str = "message";

/// A response body of events, whose data is JSON.
pub struct Events<T> {
    bytes: Bytes,
    data: PhantomData<fn() -> T>,
}

/// A server-sent event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The type of the event (its field `event`); `message` by default.
    pub name: String,
    /// The last event ID, of this event or of an earlier one.
    pub id: String,
    /// The reconnection time, if the event has one.
    pub retry: Option<Duration>,
    /// The raw data. Some APIs end with an event whose data is not JSON, such as `[DONE]`.
    pub text: String,
    /// The decoded data, or the deviation from the documented type.
    pub data: Result<T, Deviation>,
    /// The deviations that were found while the data was decoded.
    decoded: Drift,
}

impl<T: Validate> Event<T> {
    /// Returns every deviation of the data from the document, unless it could not be decoded: what
    /// does not match its type, and the constraints that it violates.
    pub fn drift(&self) -> Drift {
        match &self.data {
            Ok(data) => violation_drift::with_violations(&self.decoded, data),
            Err(_) => Drift::default(),
        }
    }
}

/// What the data of an event is decoded as: a type of the API, from JSON.
pub trait EventData {
    /// The type of the decoded data.
    type Data;

    /// Decodes the data of an event.
    ///
    /// # Errors
    /// Returns the deviation that it cannot be decoded for.
    fn decode(event: &RawEvent) -> Decoded<Self::Data>;
}

impl<T: Decode> EventData for T {
    type Data = T;

    fn decode(event: &RawEvent) -> Decoded<T> {
        body_reader::json(event.text.as_bytes(), Decoding::Lenient)
    }
}

/// Writes everything but the raw data, which may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("name", &self.name)
            .field("id", &self.id)
            .field("retry", &self.retry)
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}

impl<T> Events<T> {
    /// Returns the raw body.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl<T: EventData> Events<T> {
    /// Returns an iterator over the events, in order. Each is decoded when it is reached.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter {
            rest: &self.bytes,
            lines: EventParser::default(),
            data: PhantomData,
        }
    }
}

impl<'e, T: EventData> IntoIterator for &'e Events<T> {
    type Item = Event<T::Data>;
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

/// Writes the number of bytes, not the bytes, which may contain secrets.
impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Events({} bytes)", self.bytes.len())
    }
}

/// Always valid: each event has the result of decoding its data.
impl<T> Validate for Events<T> {
    fn validate_at(&self, _at: &Location<'_>, _found: &mut Violations) {}
}

/// An iterator over the events of a body.
pub struct Iter<'e, T> {
    rest: &'e [u8],
    lines: EventParser,
    data: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").finish_non_exhaustive()
    }
}

impl<T: EventData> Iterator for Iter<'_, T> {
    type Item = Event<T::Data>;

    fn next(&mut self) -> Option<Event<T::Data>> {
        let event = self.lines.event(&mut self.rest);
        event.map(RawEvent::decode::<T>)
    }
}

/// The events of a body, each as soon as it is complete. An event whose data does not match the
/// document is returned as well; see [`Event::data`].
pub type EventStream<B, T> = PartStream<B, EventParts<T>>;

/// Splits a body into events.
pub struct EventParts<T> {
    lines: EventParser,
    data: PhantomData<fn() -> T>,
}

impl<T> Default for EventParts<T> {
    fn default() -> Self {
        Self {
            lines: EventParser::default(),
            data: PhantomData,
        }
    }
}

impl<T: EventData> Parts for EventParts<T> {
    type Raw = RawEvent;
    type Part = Event<T::Data>;

    const MEDIA_TYPES: &'static str = MEDIA_TYPE;

    fn split(&mut self, rest: &mut &[u8], _is_end: bool) -> Option<RawEvent> {
        self.lines.event(rest)
    }

    fn size(&self, event: Option<&RawEvent>) -> usize {
        event.map_or_else(|| self.lines.size(), RawEvent::size)
    }

    fn decode(event: RawEvent) -> Event<T::Data> {
        event.decode::<T>()
    }
}

/// An event whose data is not decoded yet.
pub struct RawEvent {
    /// The type of the event, if it is set.
    pub(crate) name: Option<String>,
    pub(crate) id: String,
    pub(crate) retry: Option<Duration>,
    pub(crate) text: String,
}

impl RawEvent {
    /// Returns its type.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(MESSAGE)
    }

    /// Returns its size in bytes.
    pub(crate) fn size(&self) -> usize {
        self.name.as_deref().map_or(0, str::len) + self.text.len()
    }

    /// Decodes the data.
    pub(crate) fn decode<T: EventData>(self) -> Event<T::Data> {
        let (data, decoded) = match T::decode(&self) {
            Ok((data, drift)) => (Ok(data), drift),
            Err(deviation) => (Err(deviation), Drift::default()),
        };
        Event {
            name: self.name.unwrap_or_else(|| MESSAGE.to_owned()),
            id: self.id,
            retry: self.retry,
            text: self.text,
            data,
            decoded,
        }
    }
}

/// The fields of the next event, from the lines so far.
#[derive(Default)]
pub(crate) struct EventParser {
    name: String,
    id: String,
    retry: Option<Duration>,
    text: Option<String>,
    /// Whether the first line has been parsed, which may begin with a byte order mark.
    has_begun: bool,
    /// Whether the last line ended with CR, so that a LF belongs to it.
    after_cr: bool,
    /// The number of bytes of the next line that have been searched for its end.
    seen: usize,
}

impl EventParser {
    /// Parses lines from the front of `rest` until the next event is complete. If there is none,
    /// `rest` is left with the beginning of a line. Lines that no empty line follows are not an
    /// event.
    pub(crate) fn event(&mut self, rest: &mut &[u8]) -> Option<RawEvent> {
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

    /// Returns the size in bytes of what is known of the next event.
    pub(crate) fn size(&self) -> usize {
        self.name.len() + self.text.as_deref().map_or(0, str::len)
    }

    fn line(&mut self, line: &str) -> Option<RawEvent> {
        let (field, value) = match line.split_once(':') {
            Some((field, value)) => (field, value.strip_prefix(' ').unwrap_or(value)),
            None => (line, ""),
        };
        match field {
            "" if line.is_empty() => {
                let name = std::mem::take(&mut self.name);
                // Without data, no event is dispatched.
                let text = self.text.take()?;
                let retry = self.retry.take();
                let name = (!name.is_empty()).then_some(name);
                let id = self.id.clone();
                return Some(RawEvent {
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
            // Comments and unknown fields are ignored.
            _ => {}
        }
        None
    }

    /// Splits off the next line, which ends with CR, LF or both.
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

impl RawResponse {
    /// Returns whether the body is a stream of events.
    pub fn has_events(&self) -> bool {
        has_content(self.headers(), MEDIA_TYPE)
    }

    /// Returns the events of a successful response.
    ///
    /// # Errors
    /// In strict decoding, returns an error if the status code is not documented.
    pub fn events<T, B>(self, documented: &[u16]) -> Result<Response<Events<T>>, Error<B>> {
        self.readable()?.success(documented, events, |_, _, _| {})
    }
}

fn events<T>(body: &Bytes, _reading: Reading) -> Decoded<Events<T>> {
    let events = Events {
        bytes: body.clone(),
        data: PhantomData,
    };
    Ok((events, Drift::default()))
}
