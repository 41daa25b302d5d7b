//! Answers that are read while they come, over `reqwest`.

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::error::TransportError;
use crate::runtime::client::reqwest::Reqwest;
use crate::runtime::client::streaming::StreamingTransport;
use crate::runtime::client::transport::Limits;
use crate::runtime::response::body_stream::Chunks;

/// The body of an answer that is still on its way.
#[derive(Debug)]
pub struct Body {
    answer: reqwest::Response,
    limits: Limits,
}

impl StreamingTransport for Reqwest {
    type Body = Body;

    async fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Body>, TransportError> {
        let mut answer = in_time(limits, self.begin(request, None, limits)).await?;
        let mut response = Response::new(());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response.map(|()| Body { answer, limits }))
    }
}

impl Chunks for Body {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        let limits = self.limits;
        let chunk = self.answer.chunk();
        in_time(limits, async {
            chunk.await.map_err(|error| Reqwest::tell(error, limits))
        })
        .await
    }
}

async fn in_time<T>(
    limits: Limits,
    work: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    match tokio::time::timeout(limits.timeout, work).await {
        Ok(done) => done,
        Err(_) => Err(TransportError::timeout(limits.timeout)),
    }
}
