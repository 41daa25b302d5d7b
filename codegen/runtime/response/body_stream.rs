//! Response bodies that are read as they arrive: server-sent events, and large bodies of bytes.
//!
//! The limits of the client apply to each part of a body: the timeout to the pause between two
//! chunks, the size limit to one event. Dropping a stream closes the connection.

use std::fmt;
use std::future::Future;
use std::io;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::runtime::client::transport::Limits;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::decode::Decode;
use crate::runtime::response::events::{Event, EventParser, RawEvent};

/// A body that arrives in chunks.
pub trait BodyChunks: Send {
    /// Waits for the next chunk; returns `None` at the end. It is cancel safe: dropping the future
    /// loses no data.
    fn chunk(&mut self) -> impl Future<Output = Result<Option<Bytes>, TransportError>> + Send;
}

/// A body that is still arriving.
pub struct IncomingBody<B> {
    body: B,
    limits: Limits,
}

/// Writes nothing of the body, which may contain secrets.
impl<B> fmt::Debug for IncomingBody<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingBody").finish_non_exhaustive()
    }
}

impl<B> IncomingBody<B> {
    /// Creates a body that is read within these limits.
    pub fn new(body: B, limits: Limits) -> Self {
        Self { body, limits }
    }
}

/// Reads the next chunk of a body; returns `None` at the end.
pub(crate) fn read(
    body: &mut impl io::Read,
    limits: Limits,
) -> Result<Option<Bytes>, TransportError> {
    let mut buffer = [0; 8 * 1024];
    loop {
        return match body.read(&mut buffer) {
            Ok(0) => Ok(None),
            Ok(count) => Ok(buffer.get(..count).map(Bytes::copy_from_slice)),
            Err(error) => match error.kind() {
                io::ErrorKind::Interrupted => continue,
                io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => {
                    Err(TransportError::timeout(limits.timeout))
                }
                _ => Err(TransportError::other(error)),
            },
        };
    }
}

/// Server-sent events (WHATWG HTML, section 9.2), each as soon as it is complete.
///
/// With the asynchronous client, [`next`](Self::next) waits for an event; with the blocking one,
/// this is an iterator. It ends after an error.
pub struct EventStream<B, T> {
    incoming: Option<IncomingBody<B>>,
    buffer: Vec<u8>,
    /// The number of bytes of the buffer that have been parsed.
    read: usize,
    lines: EventParser,
    data: PhantomData<fn() -> T>,
}

impl<B, T> From<IncomingBody<B>> for EventStream<B, T> {
    fn from(incoming: IncomingBody<B>) -> Self {
        Self {
            incoming: Some(incoming),
            buffer: Vec::new(),
            read: 0,
            lines: EventParser::default(),
            data: PhantomData,
        }
    }
}

impl<B, T> fmt::Debug for EventStream<B, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").finish_non_exhaustive()
    }
}

impl<B, T> EventStream<B, T> {
    /// Returns the next event that is complete.
    fn complete(&mut self) -> Result<Option<RawEvent>, TransportError> {
        let mut rest = self.buffer.get(self.read..).unwrap_or_default();
        let event = self.lines.event(&mut rest);
        let open = rest.len();
        self.read = self.buffer.len() - open;
        let size = event
            .as_ref()
            .map_or_else(|| open + self.lines.size(), RawEvent::size);
        let limit = self.incoming.as_ref().map(|it| it.limits.body);
        match limit.filter(|limit| size > *limit) {
            Some(limit) => {
                self.end();
                Err(TransportError::too_large(limit))
            }
            None => Ok(event),
        }
    }

    /// Adds a chunk; `None` at the end.
    fn take(&mut self, chunk: Result<Option<Bytes>, TransportError>) -> Result<(), TransportError> {
        match chunk {
            Ok(Some(chunk)) => {
                self.buffer.drain(..std::mem::take(&mut self.read));
                self.buffer.extend_from_slice(&chunk);
                Ok(())
            }
            Ok(None) => {
                self.end();
                Ok(())
            }
            Err(error) => {
                self.end();
                Err(error)
            }
        }
    }

    /// Ends the stream and closes the connection.
    fn end(&mut self) {
        (self.incoming, self.read) = (None, 0);
        self.buffer.clear();
    }
}

impl<B: BodyChunks, T: Decode> EventStream<B, T> {
    /// Waits for the next event; returns `None` at the end. It is cancel safe: dropping the future
    /// loses no data.
    ///
    /// An event is returned even if its data does not match the document; see [`Event::data`].
    pub async fn next(&mut self) -> Option<Result<Event<T>, TransportError>> {
        loop {
            match self.complete() {
                Ok(Some(event)) => return Some(Ok(event.decode())),
                Ok(None) => {}
                Err(error) => return Some(Err(error)),
            }
            let chunk = self.incoming.as_mut()?.body.chunk().await;
            if let Err(error) = self.take(chunk) {
                return Some(Err(error));
            }
        }
    }
}

impl<B: io::Read, T: Decode> Iterator for EventStream<B, T> {
    type Item = Result<Event<T>, TransportError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.complete() {
                Ok(Some(event)) => return Some(Ok(event.decode())),
                Ok(None) => {}
                Err(error) => return Some(Err(error)),
            }
            let incoming = self.incoming.as_mut()?;
            let chunk = read(&mut incoming.body, incoming.limits);
            if let Err(error) = self.take(chunk) {
                return Some(Err(error));
            }
        }
    }
}

/// The bytes of a body, as they arrive.
///
/// With the asynchronous client, [`next`](Self::next) waits for a chunk; with the blocking one,
/// this implements [`std::io::Read`].
#[derive(Debug)]
pub struct ByteStream<B> {
    incoming: IncomingBody<B>,
    has_ended: bool,
}

impl<B> From<IncomingBody<B>> for ByteStream<B> {
    fn from(incoming: IncomingBody<B>) -> Self {
        Self {
            incoming,
            has_ended: false,
        }
    }
}

impl<B: BodyChunks> ByteStream<B> {
    /// Waits for the next chunk; returns `None` at the end. It is cancel safe: dropping the future
    /// loses no data.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        if self.has_ended {
            return None;
        }
        let chunk = self.incoming.body.chunk().await;
        self.has_ended = !matches!(chunk, Ok(Some(_)));
        chunk.transpose()
    }
}

impl<B: io::Read> io::Read for ByteStream<B> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.incoming.body.read(buffer)
    }
}

/// A body in memory is a single chunk.
impl BodyChunks for Option<Bytes> {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        Ok(self.take())
    }
}
