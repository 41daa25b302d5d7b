//! Transports: the traits that connect the clients to an HTTP library.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::elsewhere;
use crate::runtime::client::middleware::Attempt;
use crate::runtime::client::timer;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::Upload;

/// The limits of a call, which a transport enforces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The timeout of the whole exchange, until the last byte of the response.
    pub timeout: Duration,
    /// The timeout of the connection: the lookup of the host, TCP and TLS.
    pub connect: Duration,
    /// The maximum size of a response body, in bytes.
    pub body: usize,
}

impl Limits {
    /// The longest timeout, in effect none. A longer one would overflow a clock.
    pub(crate) const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

    /// The time in which there has to be a connection. An exchange that ends before has none, either.
    #[cfg(any(feature = "hyper", feature = "ureq"))]
    pub(crate) fn connecting(&self) -> Duration {
        self.connect.min(self.timeout)
    }
}

impl Default for Limits {
    /// 30 seconds, of which 10 for the connection, and 64 MiB.
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            connect: Duration::from_secs(10),
            body: 64 * 1024 * 1024,
        }
    }
}

/// Sends requests without blocking.
///
/// A transport sends a request unchanged, follows no redirects, returns a response whatever its
/// status code is, and enforces the limits. If the body of a response breaks off, it returns
/// [`TransportError::interrupted`], which keeps what has arrived.
pub trait Transport {
    /// Sends a request and waits for the complete response.
    ///
    /// Returns an error if no complete response is received.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send;

    /// Sends the request of an attempt. Without an implementation, the attempt becomes an extension of
    /// the request, in which [`send`](Self::send) finds it. A transport that does not look for it is
    /// faster if this only calls `send`.
    ///
    /// Returns an error if no complete response is received.
    fn send_attempt(
        &self,
        mut request: Request<Bytes>,
        attempt: &Attempt,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        request.extensions_mut().insert(attempt.clone());
        self.send(request, limits)
    }

    /// Sends a request whose body is read while it is sent, and waits for the complete response.
    /// Without an implementation, it is read into memory, on another thread, and sent by
    /// [`send`](Self::send).
    ///
    /// Returns an error if the body cannot be read, or no complete response is received.
    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send
    where
        Self: Sync,
    {
        async move {
            let request = elsewhere::run(|| in_memory(request)).await?;
            self.send(request, limits).await
        }
    }

    /// Waits before a call is sent again. Without an implementation, a thread is started for it.
    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send {
        timer::sleep(duration)
    }
}

impl<T: Transport + Sync> Transport for &T {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        T::send(self, request, limits)
    }

    fn send_attempt(
        &self,
        request: Request<Bytes>,
        attempt: &Attempt,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        T::send_attempt(self, request, attempt, limits)
    }

    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        T::upload(self, request, limits)
    }

    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send {
        T::sleep(self, duration)
    }
}

/// Sends requests and blocks until the response is complete.
///
/// A transport sends a request unchanged, follows no redirects, returns a response whatever its
/// status code is, and enforces the limits. If the body of a response breaks off, it returns
/// [`TransportError::interrupted`], which keeps what has arrived.
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

    /// Sends the request of an attempt. Without an implementation, the attempt becomes an extension of
    /// the request, in which [`send`](Self::send) finds it. A transport that does not look for it is
    /// faster if this only calls `send`.
    ///
    /// # Errors
    /// Returns an error if no complete response is received.
    fn send_attempt(
        &self,
        mut request: Request<Bytes>,
        attempt: &Attempt,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        request.extensions_mut().insert(attempt.clone());
        self.send(request, limits)
    }

    /// Sends a request whose body is read while it is sent, and waits for the complete response.
    /// Without an implementation, it is read into memory, and sent by [`send`](Self::send).
    ///
    /// # Errors
    /// Returns an error if the body cannot be read, or no complete response is received.
    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.send(in_memory(request)?, limits)
    }

    /// Waits before a call is sent again.
    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}

/// Reads the body of a request into memory.
pub(crate) fn in_memory(request: Request<Upload>) -> Result<Request<Bytes>, TransportError> {
    let (head, upload) = request.into_parts();
    let bytes = upload.read().map_err(TransportError::other)?;
    Ok(Request::from_parts(head, bytes))
}

/// Reads the body of a request if it is empty: a transport has nothing to read, and its file may have
/// changed.
pub(crate) fn check_empty(request: &Request<Upload>) -> Result<(), TransportError> {
    match request.body().length() {
        0 => request
            .body()
            .read()
            .map(drop)
            .map_err(TransportError::other),
        _ => Ok(()),
    }
}

/// Returns whether requests of this method usually have a body (RFC 9110, section 8.6). Without
/// `Content-Length: 0`, servers respond with 411, or wait for a body; with other methods, it is not
/// expected.
#[cfg(any(feature = "hyper", feature = "reqwest", feature = "ureq"))]
pub(crate) fn usually_has_body(method: &http::Method) -> bool {
    use http::Method;
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}
