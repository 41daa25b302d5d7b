//! Response bodies that are read as they arrive, with `reqwest`.

use std::fmt;

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::payload::Payload;
use crate::runtime::client::reqwest::Reqwest;
use crate::runtime::client::streaming_transport::StreamingTransport;
use crate::runtime::client::transport::Limits;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::Upload;
use crate::runtime::response::body_stream::BodyChunks;

/// A response body that is still arriving.
pub struct Body {
    response: reqwest::Response,
    limits: Limits,
}

/// Writes nothing of the response, whose URL and headers may contain secrets.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}

impl StreamingTransport for Reqwest {
    type Body = Body;

    async fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Body>, TransportError> {
        open(self, request.map(Payload::Bytes), limits).await
    }

    async fn open_upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<Response<Body>, TransportError> {
        open(self, request.map(Payload::Upload), limits).await
    }
}

async fn open(
    reqwest: &Reqwest,
    request: Request<Payload>,
    limits: Limits,
) -> Result<Response<Body>, TransportError> {
    let mut incoming = within_timeout(limits, reqwest.send_head(request, None, limits)).await?;
    let mut response = Response::new(());
    *response.status_mut() = incoming.status();
    *response.headers_mut() = std::mem::take(incoming.headers_mut());
    Ok(response.map(|()| Body {
        response: incoming,
        limits,
    }))
}

impl BodyChunks for Body {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        let limits = self.limits;
        let chunk = self.response.chunk();
        within_timeout(limits, async {
            chunk.await.map_err(|error| Reqwest::error(error, limits))
        })
        .await
    }
}

async fn within_timeout<T>(
    limits: Limits,
    work: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    match tokio::time::timeout(limits.timeout, work).await {
        Ok(done) => done,
        Err(_) => Err(TransportError::timeout(limits.timeout)),
    }
}
