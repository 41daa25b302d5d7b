//! Kept connections that servers close: what is sent again, and when new connections are better.
//!
//! A server may close a connection at any time after a response, and a request that is on its way
//! then is lost. An idempotent one can be sent again (RFC 9112, section 9.3.1). Another one cannot,
//! so as long as a server seems to close connections early, it gets a connection of its own.

use std::io::{self, ErrorKind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::Request;

use crate::runtime::client::payload::Payload;

/// How long connections of their own are used after a loss.
const CAUTION: Duration = Duration::from_secs(60);

/// What a transport knows of the connections that it keeps.
#[derive(Clone, Debug, Default)]
pub(crate) struct KeptConnections(Arc<State>);

#[derive(Debug, Default)]
struct State {
    /// Whether there was a response, so that a connection may have been kept.
    is_any: AtomicBool,
    lost: Mutex<Option<Instant>>,
}

impl KeptConnections {
    /// Records a response, after which its connection may be kept.
    pub(crate) fn add(&self) {
        // Nothing is written that other threads read, as long as it is there.
        if !self.0.is_any.load(Ordering::Relaxed) {
            self.0.is_any.store(true, Ordering::Relaxed);
        }
    }

    /// Returns how a request is sent, and a copy of it where it may have to be sent again.
    pub(crate) fn begin(
        &self,
        request: &Request<Payload>,
    ) -> (Reuse, Option<Box<Request<Payload>>>) {
        if request.method().is_idempotent() {
            let is_any = self.0.is_any.load(Ordering::Relaxed);
            return (Reuse::IfKept, is_any.then(|| Box::new(request.clone())));
        }
        let lost = *self.0.lost.lock().unwrap_or_else(PoisonError::into_inner);
        match lost.is_some_and(|lost| lost.elapsed() < CAUTION) {
            true => (Reuse::No, None),
            false => (Reuse::IfKept, None),
        }
    }

    /// Records that a connection was closed before a response began, and returns the request that is
    /// to be sent again at once, on a new connection.
    pub(crate) fn lose(
        &self,
        reuse: Reuse,
        again: Option<Box<Request<Payload>>>,
    ) -> Option<Box<Request<Payload>>> {
        if reuse == Reuse::No || !self.0.is_any.load(Ordering::Relaxed) {
            return None;
        }
        let mut lost = self.0.lost.lock().unwrap_or_else(PoisonError::into_inner);
        *lost = Some(Instant::now());
        again
    }
}

/// Whether a request may use a connection that was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reuse {
    IfKept,
    No,
}

/// Returns whether an error means that the other side closed the connection.
pub(crate) fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe
            | ErrorKind::UnexpectedEof
    )
}
