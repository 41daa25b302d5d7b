//! Response bodies that are read as they arrive, with hyper.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;

use crate::runtime::client::hyper::Hyper;
use crate::runtime::client::payload::Payload;
use crate::runtime::client::streaming_transport::StreamingTransport;
use crate::runtime::client::transport::Limits;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::Upload;
use crate::runtime::response::body_stream::BodyChunks;

/// A response body that is still arriving.
#[derive(Debug)]
pub struct Body {
    incoming: Incoming,
    limits: Limits,
}

impl StreamingTransport for Hyper {
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
    hyper: &Hyper,
    request: Request<Payload>,
    limits: Limits,
) -> Result<Response<Body>, TransportError> {
    let response = within_timeout(limits, hyper.send_head(request, limits)).await??;
    Ok(response.map(|incoming| Body { incoming, limits }))
}

impl BodyChunks for Body {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        loop {
            let frame = within_timeout(self.limits, self.incoming.frame()).await?;
            let Some(frame) = frame.transpose().map_err(TransportError::other)? else {
                return Ok(None);
            };
            // The rest are trailers.
            if let Ok(chunk) = frame.into_data() {
                return Ok(Some(chunk));
            }
        }
    }
}

async fn within_timeout<T>(
    limits: Limits,
    work: impl Future<Output = T>,
) -> Result<T, TransportError> {
    let done = tokio::time::timeout(limits.timeout, work).await;
    done.map_err(|_| TransportError::timeout(limits.timeout))
}
