//! Response bodies of the fake, as if they arrived.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::Arc;

use bytes::{Buf, Bytes};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response};

use crate::runtime::client::fake::Fake;
use crate::runtime::client::streaming_transport::{BlockingStreamingTransport, StreamingTransport};
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::response::body_stream::BodyChunks;

impl Fake {
    /// Adds a response `200 OK` whose body arrives in these chunks, if it is read as it arrives. Where
    /// they begin and end must not matter, so let them split events, lines and characters.
    ///
    /// ```ignore
    /// let events = "data: one\n\ndata: two\n\n";
    /// Fake::new().reply_chunks("text/event-stream", events.as_bytes().chunks(3))
    /// ```
    #[must_use]
    pub fn reply_chunks(
        self,
        media_type: &'static str,
        chunks: impl IntoIterator<Item = impl AsRef<[u8]>>,
    ) -> Self {
        let chunks: Arc<[Bytes]> = chunks
            .into_iter()
            .map(|chunk| Bytes::copy_from_slice(chunk.as_ref()))
            .collect();
        let mut response = Response::new(chunks.concat().into());
        let media_type = HeaderValue::from_static(media_type);
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        response.extensions_mut().insert(Chunks(chunks));
        self.reply_http(response)
    }
}

/// The chunks in which a body arrives: an extension of the response.
#[derive(Clone)]
struct Chunks(Arc<[Bytes]>);

/// A response body of a fake, in the chunks in which it arrives.
#[derive(Debug)]
pub struct FakeBody(VecDeque<Bytes>);

impl FakeBody {
    fn of(response: Response<Bytes>) -> Response<Self> {
        let chunks = response.extensions().get::<Chunks>().cloned();
        response.map(|whole| {
            let chunks = chunks.map(|chunks| chunks.0.to_vec());
            let chunks = chunks.unwrap_or_else(|| vec![whole]);
            let chunks = chunks.into_iter().filter(|chunk| !chunk.is_empty());
            Self(chunks.collect())
        })
    }
}

impl BodyChunks for FakeBody {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        Ok(self.0.pop_front())
    }
}

impl Read for FakeBody {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(chunk) = self.0.front_mut() else {
            return Ok(0);
        };
        let read = chunk.reader().read(buffer)?;
        if chunk.is_empty() {
            let _ = self.0.pop_front();
        }
        Ok(read)
    }
}

impl StreamingTransport for Fake {
    type Body = FakeBody;

    async fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<FakeBody>, TransportError> {
        let response = Transport::send(self, request, limits).await?;
        Ok(FakeBody::of(response))
    }
}

impl BlockingStreamingTransport for Fake {
    type Body = FakeBody;

    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<FakeBody>, TransportError> {
        let response = BlockingTransport::send(self, request, limits)?;
        Ok(FakeBody::of(response))
    }
}
