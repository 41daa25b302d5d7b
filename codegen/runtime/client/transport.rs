//! Transports: the traits that connect the clients to an HTTP library.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::transport_error::TransportError;

/// The limits of a call, which a transport enforces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The timeout of the whole exchange, until the last byte of the response.
    pub timeout: Duration,
    /// The maximum size of a response body, in bytes.
    pub body: usize,
}

impl Default for Limits {
    /// 30 seconds and 64 MiB.
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            body: 64 * 1024 * 1024,
        }
    }
}

/// Sends requests without blocking.
///
/// A transport sends a request unchanged, follows no redirects, returns a response whatever its
/// status code is, and enforces the limits.
pub trait Transport {
    /// Sends a request and waits for the complete response.
    ///
    /// Returns an error if no complete response is received.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send;
}

impl<T: Transport + Sync> Transport for &T {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        T::send(self, request, limits)
    }
}

/// Sends requests and blocks until the response is complete.
///
/// A transport sends a request unchanged, follows no redirects, returns a response whatever its
/// status code is, and enforces the limits.
pub trait BlockingTransport {
    /// Sends a request and waits for the complete response.
    ///
    /// # Errors
    /// Returns an error if no complete response is received.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError>;
}
