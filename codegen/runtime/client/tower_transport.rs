//! A service of `tower` as a transport.

use std::error::Error as StdError;
use std::future::poll_fn;

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;

use crate::runtime::client::transport::{Limits, Transport};
use crate::runtime::client::transport_error::TransportError;

/// A transport that sends requests with a service of `tower`.
///
/// Layers of `tower` run around each attempt, and find the [`Attempt`](crate::Attempt) and the
/// [`Limits`] in the extensions of the request. The service has to enforce the limits: this transport
/// only rejects a body that is too large when it has been received.
#[derive(Clone, Debug)]
pub struct Tower<S>(S);

impl<S> Tower<S> {
    /// Wraps a service, of which each request gets a clone.
    pub fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S> Transport for Tower<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send,
{
    async fn send(
        &self,
        mut request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        request.extensions_mut().insert(limits);
        let mut service = self.0.clone();
        let ready = poll_fn(|context| service.poll_ready(context)).await;
        ready.map_err(error)?;
        let response = service.call(request).await.map_err(error)?;
        match response.body().len() > limits.body {
            true => Err(TransportError::too_large(limits.body)),
            false => Ok(response),
        }
    }
}

/// An error of a transport below the service is passed on.
fn error(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    match error.into().downcast() {
        Ok(error) => *error,
        Err(error) => TransportError::other(error),
    }
}
