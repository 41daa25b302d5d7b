//! How requests travel: a trait that any HTTP client can stand behind.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::error::TransportError;

/// What a transport has to keep to for one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The time for the whole exchange, until the last byte of the answer.
    pub timeout: Duration,
    /// The most bytes of an answer's body.
    pub body: usize,
}

impl Default for Limits {
    /// 30 seconds, 64 MiB.
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            body: 64 * 1024 * 1024,
        }
    }
}

/// Sends requests without blocking.
///
/// A transport sends a request as it is, follows no redirect, takes every status for an
/// answer, and keeps to the limits.
pub trait Transport {
    /// Sends a request and waits for the whole answer.
    ///
    /// The errors are those of an exchange that brought no complete answer.
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
