//! Response bodies that are read as they arrive, with hyper.

use bytes::Bytes;
use http::{Request, Response};
use hyper::body::Incoming;
use tokio::time::Instant;

use crate::runtime::client::hyper::{Hyper, next_chunk};
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

    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Body>, TransportError>> + Send {
        open(self, request.map(Payload::Bytes), limits)
    }

    fn open_upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Body>, TransportError>> + Send {
        open(self, request.map(Payload::Upload), limits)
    }
}

fn open(
    hyper: &Hyper,
    request: Request<Payload>,
    limits: Limits,
) -> impl Future<Output = Result<Response<Body>, TransportError>> + Send {
    let mut begun = hyper.begin(request);
    async move {
        let response = hyper.head(&mut begun, &limits, Instant::now()).await?;
        Ok(response.map(|incoming| Body { incoming, limits }))
    }
}

impl BodyChunks for Body {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        within_timeout(self.limits, next_chunk(&mut self.incoming)).await?
    }
}

async fn within_timeout<T>(
    limits: Limits,
    work: impl Future<Output = T>,
) -> Result<T, TransportError> {
    let done = tokio::time::timeout(limits.timeout, work).await;
    done.map_err(|_| TransportError::timeout(limits.timeout))
}
