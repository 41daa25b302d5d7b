//! Transports as values of one type.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::api_client::Client;
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::Upload;

/// Any asynchronous transport, for state that holds a client over the network in a program, and one
/// over a [`Fake`](crate::Fake) in its tests.
#[derive(Clone)]
pub struct BoxTransport(Arc<dyn AnyTransport>);

/// Any blocking transport.
#[derive(Clone)]
pub struct BoxBlockingTransport(Arc<dyn BlockingTransport + Send + Sync>);

impl BoxTransport {
    /// Wraps a transport.
    pub fn new(transport: impl Transport + Send + Sync + 'static) -> Self {
        Self(Arc::new(transport))
    }
}

impl BoxBlockingTransport {
    /// Wraps a transport.
    pub fn new(transport: impl BlockingTransport + Send + Sync + 'static) -> Self {
        Self(Arc::new(transport))
    }
}

impl<T> Client<T> {
    /// Returns a client whose type does not state its transport.
    pub fn boxed(self) -> Client<BoxTransport>
    where
        T: Transport + Send + Sync + 'static,
    {
        self.map_transport(BoxTransport::new)
    }

    /// Returns a blocking client whose type does not state its transport.
    pub fn boxed_blocking(self) -> Client<BoxBlockingTransport>
    where
        T: BlockingTransport + Send + Sync + 'static,
    {
        self.map_transport(BoxBlockingTransport::new)
    }
}

type Boxed<'t, T> = Pin<Box<dyn Future<Output = T> + Send + 't>>;

/// A transport whose futures are boxed, so that it can be a trait object.
trait AnyTransport: Send + Sync {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Boxed<'_, Result<Response<Bytes>, TransportError>>;

    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Boxed<'_, Result<Response<Bytes>, TransportError>>;

    fn sleep(&self, duration: Duration) -> Boxed<'_, ()>;
}

impl<T: Transport + Send + Sync> AnyTransport for T {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Boxed<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(Transport::send(self, request, limits))
    }

    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Boxed<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(Transport::upload(self, request, limits))
    }

    fn sleep(&self, duration: Duration) -> Boxed<'_, ()> {
        Box::pin(Transport::sleep(self, duration))
    }
}

impl Transport for BoxTransport {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.send(request, limits).await
    }

    async fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.upload(request, limits).await
    }

    async fn sleep(&self, duration: Duration) {
        self.0.sleep(duration).await;
    }
}

impl BlockingTransport for BoxBlockingTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.send(request, limits)
    }

    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.upload(request, limits)
    }

    fn sleep(&self, duration: Duration) {
        self.0.sleep(duration);
    }
}

impl fmt::Debug for BoxTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxTransport")
    }
}

impl fmt::Debug for BoxBlockingTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxBlockingTransport")
    }
}
