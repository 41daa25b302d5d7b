//! Response bodies that are read as they arrive: events, items, and large bodies of bytes.
//!
//! The limits of the client apply to each part of a body: the timeout to the pause between two
//! chunks, the size limit to one event or item. Dropping a stream closes the connection.

use std::fmt;
use std::future::Future;
use std::io;

use bytes::Bytes;
use http::HeaderValue;

use crate::runtime::client::transport::Limits;
use crate::runtime::client::transport_error::TransportError;

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
    content_type: Option<HeaderValue>,
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
        Self {
            body,
            limits,
            content_type: None,
        }
    }

    /// Returns the same body, with the media type that the response states.
    #[must_use]
    pub fn of_type(self, content_type: Option<&HeaderValue>) -> Self {
        Self {
            content_type: content_type.cloned(),
            ..self
        }
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

/// Splits a body into parts, such as events, and decodes them.
pub trait Parts: Default {
    /// A part that is complete, and not decoded yet.
    type Raw;
    /// A part.
    type Part;

    /// The media types of such bodies, separated by commas.
    const MEDIA_TYPES: &'static str;

    /// Begins a body of this media type.
    fn begin(&mut self, _content_type: Option<&HeaderValue>) {}

    /// Returns why the body has no further parts, if that is an error: there are none in what has
    /// arrived. `is_end` is whether nothing follows.
    fn fault(&self, _is_end: bool) -> Option<&'static str> {
        None
    }

    /// Takes bytes from the front of `rest` until the next part is complete. If there is none,
    /// `rest` is left with the beginning of one. `is_end` is whether nothing follows.
    fn split(&mut self, rest: &mut &[u8], is_end: bool) -> Option<Self::Raw>;

    /// Returns the size in bytes of a part; or else of what has been taken of the next one.
    fn size(&self, raw: Option<&Self::Raw>) -> usize;

    /// Decodes a part.
    fn decode(raw: Self::Raw) -> Self::Part;
}

/// The parts of a body, each as soon as it is complete.
///
/// With the asynchronous client, [`next`](Self::next) waits for a part; with the blocking one, this
/// is an iterator. It ends after an error.
pub struct PartStream<B, P> {
    incoming: Option<IncomingBody<B>>,
    buffer: Vec<u8>,
    /// The number of bytes of the buffer that have been taken.
    taken: usize,
    /// Whether the buffer has the end of the body.
    is_end: bool,
    parts: P,
}

impl<B, P: Parts> From<IncomingBody<B>> for PartStream<B, P> {
    fn from(incoming: IncomingBody<B>) -> Self {
        let mut parts = P::default();
        parts.begin(incoming.content_type.as_ref());
        Self {
            incoming: Some(incoming),
            buffer: Vec::new(),
            taken: 0,
            is_end: false,
            parts,
        }
    }
}

impl<B, P> fmt::Debug for PartStream<B, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartStream").finish_non_exhaustive()
    }
}

impl<B, P: Parts> PartStream<B, P> {
    /// Returns the next part that is complete.
    fn complete(&mut self) -> Result<Option<P::Raw>, TransportError> {
        let Some(incoming) = &self.incoming else {
            return Ok(None);
        };
        let mut rest = self.buffer.get(self.taken..).unwrap_or_default();
        let part = self.parts.split(&mut rest, self.is_end);
        let open = rest.len();
        self.taken = self.buffer.len() - open;
        let size = self.parts.size(part.as_ref());
        let size = if part.is_some() { size } else { size + open };
        let limit = incoming.limits.body;
        if size > limit {
            self.end();
            return Err(TransportError::too_large(limit));
        }
        if part.is_none() {
            if let Some(fault) = self.parts.fault(self.is_end) {
                self.end();
                return Err(TransportError::other(fault));
            }
            if self.is_end {
                self.end();
            }
        }
        Ok(part)
    }

    /// Adds a chunk; `None` at the end.
    fn take(&mut self, chunk: Result<Option<Bytes>, TransportError>) -> Result<(), TransportError> {
        match chunk {
            Ok(Some(chunk)) => {
                self.buffer.drain(..std::mem::take(&mut self.taken));
                self.buffer.extend_from_slice(&chunk);
            }
            Ok(None) => self.is_end = true,
            Err(error) => {
                self.end();
                return Err(error);
            }
        }
        Ok(())
    }

    /// Ends the stream and closes the connection.
    fn end(&mut self) {
        (self.incoming, self.taken) = (None, 0);
        self.buffer.clear();
    }
}

impl<B: BodyChunks, P: Parts> PartStream<B, P> {
    /// Waits for the next part; returns `None` at the end. It is cancel safe: dropping the future
    /// loses no data.
    ///
    /// A part is returned even if it does not match the document.
    pub async fn next(&mut self) -> Option<Result<P::Part, TransportError>> {
        loop {
            match self.complete() {
                Ok(Some(part)) => return Some(Ok(P::decode(part))),
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

impl<B: io::Read, P: Parts> Iterator for PartStream<B, P> {
    type Item = Result<P::Part, TransportError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.complete() {
                Ok(Some(part)) => return Some(Ok(P::decode(part))),
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
