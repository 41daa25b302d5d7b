//! Transports that return a response body as it arrives.

use std::future::Future;
use std::io;

use bytes::Bytes;
use http::Request;

use crate::runtime::client::elsewhere;
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport, in_memory};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::Upload;
use crate::runtime::response::body_stream::BodyChunks;

/// A transport that can return a response body as it arrives.
pub trait StreamingTransport: Transport {
    /// The response body.
    type Body: BodyChunks;

    /// Sends a request and waits for the head of the response.
    ///
    /// Returns an error if none is received.
    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<http::Response<Self::Body>, TransportError>> + Send;

    /// Sends a request whose body is read while it is sent, and waits for the head of the response.
    /// Without an implementation, it is read into memory, on another thread.
    ///
    /// Returns an error if the body cannot be read, or no response is received.
    fn open_upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> impl Future<Output = Result<http::Response<Self::Body>, TransportError>> + Send
    where
        Self: Sync,
    {
        async move {
            let request = elsewhere::run(|| in_memory(request)).await?;
            self.open(request, limits).await
        }
    }
}

/// A blocking transport that can return a response body as it arrives.
pub trait BlockingStreamingTransport: BlockingTransport {
    /// The response body.
    type Body: io::Read;

    /// Sends a request and waits for the head of the response.
    ///
    /// # Errors
    /// Returns an error if none is received.
    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Self::Body>, TransportError>;

    /// Sends a request whose body is read while it is sent, and waits for the head of the response.
    /// Without an implementation, it is read into memory.
    ///
    /// # Errors
    /// Returns an error if the body cannot be read, or no response is received.
    fn open_upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<http::Response<Self::Body>, TransportError> {
        self.open(in_memory(request)?, limits)
    }
}
