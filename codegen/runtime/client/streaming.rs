//! Calls whose response body is read as it arrives: operations and clients.
//!
//! The timeout in the client's limits applies to the head of the response; for the body, see
//! [`body_stream`](crate::runtime::response::body_stream).

use std::future::IntoFuture;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Request};

use crate::runtime::client::attempts::{Next, Outcome};
use crate::runtime::client::call::{Call, CallFuture};
use crate::runtime::client::error::Error;
use crate::runtime::client::operation::Operation;
use crate::runtime::client::streaming_transport::{BlockingStreamingTransport, StreamingTransport};
use crate::runtime::client::transport::{Limits, check_empty};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::response::body_stream::{BodyChunks, IncomingBody, read};
use crate::runtime::response::error_response::DecodeError;
use crate::runtime::response::raw_response::{RawResponse, mark_secrets};
use crate::runtime::response::typed_response::Response;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// An operation whose response body can be read as it arrives, by [`Call::stream`].
pub trait StreamingOperation: Operation {
    /// The media types to request, as the value of the header `Accept`.
    const STREAMS: &'static str;

    /// The stream that is read from a body.
    type Stream<B>: From<IncomingBody<B>>;

    /// Returns whether a response with these headers has a body that can be streamed.
    fn is_stream(headers: &HeaderMap) -> bool;

    /// Returns a complete body in place of a stream, if the document has a response like that.
    fn whole<B>(_body: Self::ResponseBody) -> Option<Self::Stream<B>> {
        None
    }
}

/// The body of a response that is either streamed or complete: the document has both, and the API
/// decides.
#[derive(Clone, Debug)]
pub enum Streamed<S, W> {
    /// A body that is read as it arrives.
    Stream(S),
    /// A complete body.
    Whole(W),
}

impl<B, S: From<IncomingBody<B>>, W> From<IncomingBody<B>> for Streamed<S, W> {
    fn from(incoming: IncomingBody<B>) -> Self {
        Self::Stream(incoming.into())
    }
}

/// A stream is always valid: each part has the result of decoding it.
impl<S, W: Validate> Validate for Streamed<S, W> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        match self {
            Self::Stream(_) => {}
            Self::Whole(body) => body.validate_at(at, found),
        }
    }
}

/// The result of a call whose response body is read as it arrives.
pub type StreamResult<O, B> =
    Result<Response<<O as StreamingOperation>::Stream<B>>, Error<<O as Operation>::ErrorBody>>;

/// A call whose response body is read as it arrives, which has not been sent yet.
///
/// With an asynchronous transport, await it; with a blocking one, [`send`](Self::send) it. The
/// timeout applies to the head of the response, and to each pause within the body; the size limit
/// applies to each event or item.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until the call is awaited, or sent with `send`"]
pub struct StreamingCall<'c, T, O>(Call<'c, T, O>);

impl<'c, T, O: StreamingOperation> Call<'c, T, O> {
    /// Reads the body of the response as it arrives: an asynchronous client by
    /// `.stream().await?.into_body()`, a blocking one by `.stream().send()?.into_body()`.
    pub fn stream(self) -> StreamingCall<'c, T, O> {
        StreamingCall(self)
    }
}

/// Validates the request, sends it without blocking, and decodes the head of the response.
///
/// The output has the errors of a [`Call`] up to the head of the response, and one if a successful
/// response is a complete body that the document does not have (see [`Streamed::Whole`]).
impl<'c, T: StreamingTransport + Sync, O: StreamingOperation + Send + 'c> IntoFuture
    for StreamingCall<'c, T, O>
{
    type Output = StreamResult<O, T::Body>;
    type IntoFuture = CallFuture<'c, StreamResult<O, T::Body>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Call {
                client,
                request,
                options,
            } = self.0;
            let mut attempts = client.attempts::<O>(options)?;
            let (head, mut body) = loop {
                attempts.authorize(O::SECURITY, &client.transport).await?;
                let request = accepting(request.prepare(attempts.context())?, O::STREAMS);
                let (request, upload) = attempts.begin_stream(request)?;
                let request = attempts.tagged(request);
                let limits = attempts.limits();
                let (head, body) = split(match upload {
                    None => client.transport.open(request, limits).await,
                    Some(upload) => {
                        let request = request.map(|_| upload);
                        match check_empty(&request) {
                            Ok(()) => client.transport.open_upload(request, limits).await,
                            Err(error) => Err(error),
                        }
                    }
                });
                match attempts.end(head) {
                    Next::Done(head) => break joined(head?, body)?,
                    Next::Again(wait) => client.transport.sleep(wait).await,
                }
            };
            let limits = attempts.limits();
            if is_stream::<O>(&head) {
                return Ok(streaming::<O, _>(head, body, limits));
            }
            let mut whole = Vec::new();
            while let Some(chunk) = body.chunk().await? {
                add(&mut whole, &chunk, limits)?;
            }
            no_stream::<O, T::Body>(head, whole, attempts.decoding())
        })
    }
}

impl<T: BlockingStreamingTransport, O: StreamingOperation> StreamingCall<'_, T, O> {
    /// Validates the request, sends it, and waits for the head of the response.
    ///
    /// # Errors
    /// Returns the errors of [`Call::send`] up to the head of the response, and one if a successful
    /// response is a complete body that the document does not have (see [`Streamed::Whole`]).
    pub fn send(self) -> StreamResult<O, T::Body> {
        let Call {
            client,
            request,
            options,
        } = self.0;
        let mut attempts = client.attempts::<O>(options)?;
        let (head, mut body) = loop {
            attempts.authorize_blocking(O::SECURITY, &client.transport)?;
            let request = accepting(request.prepare(attempts.context())?, O::STREAMS);
            let (request, upload) = attempts.begin_stream(request)?;
            let request = attempts.tagged(request);
            let limits = attempts.limits();
            let (head, body) = split(match upload {
                None => client.transport.open(request, limits),
                Some(upload) => {
                    let request = request.map(|_| upload);
                    match check_empty(&request) {
                        Ok(()) => client.transport.open_upload(request, limits),
                        Err(error) => Err(error),
                    }
                }
            });
            match attempts.end(head) {
                Next::Done(head) => break joined(head?, body)?,
                Next::Again(wait) => client.transport.sleep(wait),
            }
        };
        let limits = attempts.limits();
        if is_stream::<O>(&head) {
            return Ok(streaming::<O, _>(head, body, limits));
        }
        let mut whole = Vec::new();
        while let Some(chunk) = read(&mut body, limits)? {
            add(&mut whole, &chunk, limits)?;
        }
        no_stream::<O, T::Body>(head, whole, attempts.decoding())
    }
}

/// Takes the body from a response, for code that only looks at its head.
fn split<B>(opened: Result<http::Response<B>, TransportError>) -> (Outcome, Option<B>) {
    match opened {
        Err(error) => (Err(error), None),
        Ok(response) => {
            let (head, body) = response.into_parts();
            (
                Ok(http::Response::from_parts(head, Bytes::new())),
                Some(body),
            )
        }
    }
}

/// Returns the head of a response with its body again.
fn joined<B>(
    head: http::Response<Bytes>,
    body: Option<B>,
) -> Result<(http::response::Parts, B), TransportError> {
    let missing = || TransportError::other("middleware cannot respond in place of a stream");
    Ok((head.into_parts().0, body.ok_or_else(missing)?))
}

fn accepting(mut request: Request<Bytes>, accept: &'static str) -> Request<Bytes> {
    request
        .headers_mut()
        .insert(ACCEPT, HeaderValue::from_static(accept));
    request
}

fn is_stream<O: StreamingOperation>(head: &http::response::Parts) -> bool {
    head.status.is_success() && O::is_stream(&head.headers)
}

fn streaming<O: StreamingOperation, B>(
    mut head: http::response::Parts,
    body: B,
    limits: Limits,
) -> Response<O::Stream<B>> {
    mark_secrets(&mut head.headers, O::SECRETS);
    let body = IncomingBody::new(body, limits).of_type(head.headers.get(CONTENT_TYPE));
    Response {
        status: head.status,
        headers: head.headers,
        body: body.into(),
        drift: Drift::default(),
        raw: Bytes::new(),
    }
}

/// Decodes a complete response, which is an error if the document only has streams.
fn no_stream<O: StreamingOperation, B>(
    head: http::response::Parts,
    body: Vec<u8>,
    decoding: Decoding,
) -> StreamResult<O, B> {
    let response = http::Response::from_parts(head, Bytes::from(body));
    let decoded = O::decode(RawResponse::new(response.clone(), decoding))?.map(O::whole);
    if let Some(body) = decoded.body {
        return Ok(Response {
            status: decoded.status,
            headers: decoded.headers,
            body,
            drift: decoded.drift,
            raw: decoded.raw,
        });
    }
    let found = response.headers().get(CONTENT_TYPE);
    let found = found.map_or("no media type".into(), |value| {
        String::from_utf8_lossy(value.as_bytes())
    });
    let deviation = Deviation::of_response(O::STREAMS, found);
    let has_secrets = !O::SECRETS.is_empty();
    let error = DecodeError::new(response, deviation, has_secrets);
    Err(Error::Decode(Box::new(error)))
}

fn add(whole: &mut Vec<u8>, chunk: &[u8], limits: Limits) -> Result<(), TransportError> {
    if whole.len() + chunk.len() > limits.body {
        return Err(TransportError::too_large(limits.body));
    }
    whole.extend_from_slice(chunk);
    Ok(())
}

/// Implements the trait for an operation whose response is bytes, or parts such as events; or instead
/// of these a complete body, which is a variant of its enum of bodies, or this enum.
macro_rules! streaming_operation {
    ($operation:ident {
        media_type = $media_type:literal,
        parts = $parts:ty
        $(, whole = $whole:ty $(as $enum:ident::$variant:ident)?)? $(,)?
    }) => {
        impl $crate::runtime::client::streaming::StreamingOperation for $operation {
            const STREAMS: &'static str = $media_type;
            $crate::runtime::client::streaming::stream!(
                $crate::runtime::response::body_stream::PartStream<B, $parts>
                $(, $whole $(as $enum::$variant)?)?
            );

            fn is_stream(headers: &http::HeaderMap) -> bool {
                let known = <$parts as $crate::runtime::response::body_stream::Parts>::MEDIA_TYPES;
                let is_stream = [$media_type, known].into_iter().any(|media_types| {
                    $crate::runtime::request::media_type::has_content(headers, media_types)
                });
                is_stream && $crate::runtime::response::compression::stated(headers).is_none()
            }
        }
    };
    ($operation:ident: bytes of $media_types:literal) => {
        impl $crate::runtime::client::streaming::StreamingOperation for $operation {
            const STREAMS: &'static str = $media_types;
            type Stream<B> = $crate::runtime::response::body_stream::ByteStream<B>;

            fn is_stream(headers: &http::HeaderMap) -> bool {
                $crate::runtime::request::media_type::has_content(headers, $media_types)
            }
        }
    };
    ($operation:ident: bytes) => {
        impl $crate::runtime::client::streaming::StreamingOperation for $operation {
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

/// The stream of an operation, and the complete body that it may have instead.
#[allow(unused_macros, reason = "a crate may have streams of bytes only")]
macro_rules! stream {
    ($stream:ty) => {
        type Stream<B> = $stream;
    };
    ($stream:ty, $whole:ty) => {
        type Stream<B> = $crate::runtime::client::streaming::Streamed<$stream, $whole>;

        fn whole<B>(body: Self::ResponseBody) -> Option<Self::Stream<B>> {
            Some($crate::runtime::client::streaming::Streamed::Whole(body))
        }
    };
    ($stream:ty, $whole:ty as $enum:ident::$variant:ident) => {
        type Stream<B> = $crate::runtime::client::streaming::Streamed<$stream, $whole>;

        fn whole<B>(body: Self::ResponseBody) -> Option<Self::Stream<B>> {
            match body {
                $enum::$variant(body) => {
                    Some($crate::runtime::client::streaming::Streamed::Whole(body))
                }
                _ => None,
            }
        }
    };
}
#[allow(unused_imports, reason = "a crate may have streams of bytes only")]
pub(crate) use stream;

/// A request can be sent without being consumed.
impl<O: StreamingOperation> StreamingOperation for &O {
    const STREAMS: &'static str = O::STREAMS;
    type Stream<B> = O::Stream<B>;

    fn is_stream(headers: &HeaderMap) -> bool {
        O::is_stream(headers)
    }

    fn whole<B>(body: O::ResponseBody) -> Option<O::Stream<B>> {
        O::whole(body)
    }
}
