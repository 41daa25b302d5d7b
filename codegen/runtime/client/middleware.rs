//! Code that runs around each attempt of each call.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Extensions, Request, Response};

use crate::runtime::client::transport_error::TransportError;

/// Code that runs around each attempt of each call: for signatures, logs, metrics.
///
/// It is the same for both clients and every transport. For code that has to wait, or that responds
/// itself, write a [`Transport`](crate::Transport) that contains another one; it finds the [`Attempt`]
/// in the extensions of a request.
pub trait Middleware: Send + Sync {
    /// Runs before a request is sent, and can change it. If its body is read while it is sent, such as
    /// a large file, it is empty here, and an [`Upload`](crate::Upload) is among the extensions.
    ///
    /// # Errors
    /// Returns an error if the request cannot be sent; the call ends with it.
    fn before(
        &self,
        attempt: &mut Attempt,
        request: &mut Request<Bytes>,
    ) -> Result<(), TransportError> {
        let _ = (attempt, request);
        Ok(())
    }

    /// Runs after an exchange, and can change its outcome. If the response is read as it arrives,
    /// its body is empty here.
    fn after(&self, attempt: &mut Attempt, outcome: &mut Result<Response<Bytes>, TransportError>) {
        let _ = (attempt, outcome);
    }
}

/// One of the times that a call is sent.
#[derive(Clone, Debug)]
pub struct Attempt {
    operation: &'static str,
    path: &'static str,
    number: u32,
    extensions: Extensions,
}

impl Attempt {
    pub(crate) fn first(operation: &'static str, path: &'static str) -> Self {
        Self {
            operation,
            path,
            number: 1,
            extensions: Extensions::new(),
        }
    }

    /// Begins the next attempt.
    pub(crate) fn repeat(&mut self) {
        self.number = self.number.saturating_add(1);
        self.extensions.clear();
    }

    /// Returns the `operationId` of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the path of the operation as the document states it, with the names of parameters in
    /// braces.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Returns its number, beginning with 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns values that middleware keeps from the request until the response.
    pub fn extensions(&mut self) -> &mut Extensions {
        &mut self.extensions
    }
}

/// The middleware of a client, the outermost first.
#[derive(Clone, Default)]
pub(crate) struct Layers(Vec<Arc<dyn Middleware>>);

impl Layers {
    pub(crate) fn push(&mut self, layer: impl Middleware + 'static) {
        self.0.push(Arc::new(layer));
    }

    pub(crate) fn before(
        &self,
        attempt: &mut Attempt,
        request: &mut Request<Bytes>,
    ) -> Result<(), TransportError> {
        let mut layers = self.0.iter();
        layers.try_for_each(|layer| layer.before(attempt, request))
    }

    /// Runs them in reverse.
    pub(crate) fn after(
        &self,
        attempt: &mut Attempt,
        outcome: &mut Result<Response<Bytes>, TransportError>,
    ) {
        let layers = self.0.iter().rev();
        layers.for_each(|layer| layer.after(attempt, outcome));
    }
}

impl fmt::Debug for Layers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} layers", self.0.len())
    }
}
