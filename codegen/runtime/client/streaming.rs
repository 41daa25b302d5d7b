//! Calls whose answer is read while it comes: the operations, the transports and the clients.
//!
//! Until an answer begins, the time of the client's limits counts; then see
//! [`stream`](crate::runtime::response::body_stream).

use std::future::Future;
use std::io;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Request};

use crate::runtime::client::async_client::Client;
use crate::runtime::client::blocking_client;
use crate::runtime::client::error::{DecodeError, Error, TransportError};
use crate::runtime::client::fake::Fake;
use crate::runtime::client::operation::{Answer, Operation};
use crate::runtime::client::transport::{Limits, Transport};
use crate::runtime::response::body_reader::Reading;
use crate::runtime::response::body_stream::{Chunks, Incoming, read};
use crate::runtime::response::typed_response::Response;

/// An operation whose answer can be read while it comes, by [`Client::stream`].
pub trait Streamed: Operation {
    /// The media types that are asked for, as the header `Accept` has them.
    const STREAMS: &'static str;

    /// What is read off a body.
    type Stream<B>: From<Incoming<B>>;

    /// Whether an answer with these headers is such a stream.
    fn is_stream(headers: &HeaderMap) -> bool;
}

/// What comes of a call whose answer is read while it comes: the stream, or why there is none.
pub type Opened<O, B> =
    Result<Response<<O as Streamed>::Stream<B>>, Error<<O as Operation>::Failure>>;

/// A transport that gives the body of an answer while it comes.
pub trait StreamingTransport: Transport {
    /// The body.
    type Body: Chunks;

    /// Sends a request and waits for the head of the answer.
    ///
    /// The errors are those of an exchange that brought none.
    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<http::Response<Self::Body>, TransportError>> + Send;
}

/// A blocking transport that gives the body of an answer while it comes.
pub trait BlockingStreamingTransport: blocking_client::Transport {
    /// The body.
    type Body: io::Read;

    /// Sends a request and waits for the head of the answer.
    ///
    /// # Errors
    /// Where none came.
    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Self::Body>, TransportError>;
}

impl<T: StreamingTransport> Client<T> {
    /// Makes a call whose answer is read while it comes. The time of the settings is that until
    /// the answer begins, and then that between two parts of it; the size is that of one event.
    ///
    /// # Errors
    /// Those of [`Client::send`] until the answer begins; also where the API answers that the
    /// call succeeded, but with no stream.
    pub async fn stream<O: Streamed>(&self, operation: &O) -> Opened<O, T::Body> {
        let request = request(operation.to_http(&self.context)?, O::STREAMS);
        let (head, mut body) = self
            .transport
            .open(request, self.limits)
            .await?
            .into_parts();
        if is_stream::<O>(&head) {
            return Ok(streaming(head, body, self.limits));
        }
        let mut whole = Vec::new();
        while let Some(chunk) = body.chunk().await? {
            add(&mut whole, &chunk, self.limits)?;
        }
        Err(no_stream::<O>(head, whole, self.reading))
    }
}

impl<T: BlockingStreamingTransport> blocking_client::Client<T> {
    /// Makes a call whose answer is read while it comes. The time of the settings is that until
    /// the answer begins, and then that between two parts of it; the size is that of one event.
    ///
    /// # Errors
    /// Those of [`send`](Self::send) until the answer begins; also where the API answers that
    /// the call succeeded, but with no stream.
    pub fn stream<O: Streamed>(&self, operation: &O) -> Opened<O, T::Body> {
        let request = request(operation.to_http(&self.context)?, O::STREAMS);
        let (head, mut body) = self.transport.open(request, self.limits)?.into_parts();
        if is_stream::<O>(&head) {
            return Ok(streaming(head, body, self.limits));
        }
        let mut whole = Vec::new();
        while let Some(chunk) = read(&mut body, self.limits)? {
            add(&mut whole, &chunk, self.limits)?;
        }
        Err(no_stream::<O>(head, whole, self.reading))
    }
}

fn request(mut request: Request<Bytes>, accept: &'static str) -> Request<Bytes> {
    let accept = HeaderValue::from_static(accept);
    request.headers_mut().insert(ACCEPT, accept);
    request
}

fn is_stream<O: Streamed>(head: &http::response::Parts) -> bool {
    head.status.is_success() && O::is_stream(&head.headers)
}

fn streaming<S: From<Incoming<B>>, B>(
    head: http::response::Parts,
    body: B,
    limits: Limits,
) -> Response<S> {
    Response {
        status: head.status,
        headers: head.headers,
        body: Incoming::new(body, limits).into(),
        drift: Vec::new(),
    }
}

/// What a whole answer says instead of being a stream.
fn no_stream<O: Streamed>(
    head: http::response::Parts,
    body: Vec<u8>,
    reading: Reading,
) -> Error<O::Failure> {
    let response = http::Response::from_parts(head, Bytes::from(body));
    match O::read(Answer::new(response.clone(), reading)) {
        Err(error) => error,
        Ok(_) => {
            let found = response.headers().get(CONTENT_TYPE);
            let found = found.map_or("no media type".into(), |value| {
                String::from_utf8_lossy(value.as_bytes())
            });
            let message = format!("expected {}, got {found}", O::STREAMS);
            Error::Decode(Box::new(DecodeError::new(response, String::new(), message)))
        }
    }
}

fn add(whole: &mut Vec<u8>, chunk: &[u8], limits: Limits) -> Result<(), TransportError> {
    if whole.len() + chunk.len() > limits.body {
        return Err(TransportError::too_large(limits.body));
    }
    whole.extend_from_slice(chunk);
    Ok(())
}

impl StreamingTransport for Fake {
    type Body = Option<Bytes>;

    async fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Option<Bytes>>, TransportError> {
        let answer = Transport::send(self, request, limits).await?;
        Ok(answer.map(Some))
    }
}

impl BlockingStreamingTransport for Fake {
    type Body = io::Cursor<Bytes>;

    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<io::Cursor<Bytes>>, TransportError> {
        let answer = blocking_client::Transport::send(self, request, limits)?;
        Ok(answer.map(io::Cursor::new))
    }
}

/// Whether the body of an answer has one of these media types, among which there can be ranges
/// (RFC 9110, section 12.5.1).
pub fn is_one_of(headers: &HeaderMap, media_types: &str) -> bool {
    let essence = |text: &str| {
        let essence = text.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    };
    let found = headers.get(CONTENT_TYPE);
    let found = essence(found.and_then(|it| it.to_str().ok()).unwrap_or_default());
    media_types.split(',').map(essence).any(|wanted| {
        let range = wanted.strip_suffix('*');
        range.map_or(wanted == found, |range| {
            range == "*/" || found.starts_with(range)
        })
    })
}

/// An operation whose answer is events, or bytes.
macro_rules! streaming_operation {
    ($operation:ident: events of $data:ty) => {
        impl $crate::runtime::client::streaming::Streamed for $operation {
            const STREAMS: &'static str = "text/event-stream";
            type Stream<B> = $crate::runtime::response::body_stream::EventStream<B, $data>;

            fn is_stream(headers: &http::HeaderMap) -> bool {
                $crate::runtime::response::events::are_events(headers)
            }
        }
    };
    ($operation:ident: bytes of $media_types:literal) => {
        impl $crate::runtime::client::streaming::Streamed for $operation {
            const STREAMS: &'static str = $media_types;
            type Stream<B> = $crate::runtime::response::body_stream::ByteStream<B>;

            fn is_stream(headers: &http::HeaderMap) -> bool {
                $crate::runtime::client::streaming::is_one_of(headers, $media_types)
            }
        }
    };
    ($operation:ident: bytes) => {
        impl $crate::runtime::client::streaming::Streamed for $operation {
            const STREAMS: &'static str =
                <Self as $crate::runtime::client::operation::Operation>::ACCEPT;
            type Stream<B> = $crate::runtime::response::body_stream::ByteStream<B>;

            fn is_stream(_headers: &http::HeaderMap) -> bool {
                true
            }
        }
    };
}
pub(crate) use streaming_operation;
