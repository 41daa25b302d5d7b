//! Bodies that are read while they come: server-sent events, and bytes that are too many for
//! memory.
//!
//! The limits of the client count anew for each part: its time is that between two chunks, its
//! size that of one event. Where a stream is dropped, the connection ends.

use std::fmt;
use std::future::Future;
use std::io;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::runtime::client::error::TransportError;
use crate::runtime::client::transport::Limits;
use crate::runtime::json::decode::Decode;
use crate::runtime::response::events::{Event, Lines, Raw};

/// A body that comes in chunks.
pub trait Chunks: Send {
    /// The next chunk; none at the end. A call that is given up loses nothing.
    fn chunk(&mut self) -> impl Future<Output = Result<Option<Bytes>, TransportError>> + Send;
}

/// A body that is still on its way.
#[derive(Debug)]
pub struct Incoming<B> {
    body: B,
    limits: Limits,
}

impl<B> Incoming<B> {
    /// A body that is read within these limits.
    pub fn new(body: B, limits: Limits) -> Self {
        Self { body, limits }
    }
}

/// The next chunk of a body; none at the end.
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
/// Behind the asynchronous client, [`next`](Self::next) waits for it; behind the blocking one,
/// this is an iterator. After an error there are no more.
pub struct EventStream<B, T> {
    incoming: Option<Incoming<B>>,
    buffer: Vec<u8>,
    /// How many bytes of the buffer have been read.
    read: usize,
    lines: Lines,
    data: PhantomData<fn() -> T>,
}

impl<B, T> From<Incoming<B>> for EventStream<B, T> {
    fn from(incoming: Incoming<B>) -> Self {
        Self {
            incoming: Some(incoming),
            buffer: Vec::new(),
            read: 0,
            lines: Lines::default(),
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
    /// The next event of what has come.
    fn complete(&mut self) -> Result<Option<Raw>, TransportError> {
        let mut rest = self.buffer.get(self.read..).unwrap_or_default();
        let event = self.lines.event(&mut rest);
        let open = rest.len();
        self.read = self.buffer.len() - open;
        let size = event
            .as_ref()
            .map_or_else(|| open + self.lines.size(), Raw::size);
        let limit = self.incoming.as_ref().map(|it| it.limits.body);
        match limit.filter(|limit| size > *limit) {
            Some(limit) => {
                self.end();
                Err(TransportError::too_large(limit))
            }
            None => Ok(event),
        }
    }

    /// Takes a chunk; none at the end.
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

    /// There is nothing more, and the connection is given up.
    fn end(&mut self) {
        (self.incoming, self.read) = (None, 0);
        self.buffer.clear();
    }
}

impl<B: Chunks, T: Decode> EventStream<B, T> {
    /// Waits for the next event; none at the end. A call that is given up loses nothing.
    ///
    /// An event whose data is not what the API documents is given all the same, see
    /// [`Event::data`].
    pub async fn next(&mut self) -> Option<Result<Event<T>, TransportError>> {
        loop {
            match self.complete() {
                Ok(Some(event)) => return Some(Ok(event.read())),
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
                Ok(Some(event)) => return Some(Ok(event.read())),
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

/// The bytes of a body, as they come.
///
/// Behind the asynchronous client, [`next`](Self::next) waits for a chunk; behind the blocking
/// one, this can be read from, as by [`std::io::copy`].
#[derive(Debug)]
pub struct ByteStream<B> {
    incoming: Incoming<B>,
    has_ended: bool,
}

impl<B> From<Incoming<B>> for ByteStream<B> {
    fn from(incoming: Incoming<B>) -> Self {
        Self {
            incoming,
            has_ended: false,
        }
    }
}

impl<B: Chunks> ByteStream<B> {
    /// Waits for the next chunk; none at the end. A call that is given up loses nothing.
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

/// A body that is in memory already is one chunk.
impl Chunks for Option<Bytes> {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        Ok(self.take())
    }
}
