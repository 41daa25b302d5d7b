//! Kept connections that servers close: what is sent again, and when new connections are better.
//!
//! A server may close a connection at any time after a response, and a request that is on its way
//! then is lost. An idempotent one can be sent again (RFC 9112, section 9.3.1). Another one cannot,
//! so as long as a server seems to close connections early, it gets a connection of its own.

use std::io::{self, ErrorKind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::Method;

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
        self.0.is_any.store(true, Ordering::Relaxed);
    }

    /// Returns whether a request should not use a kept connection.
    pub(crate) fn avoids(&self, method: &Method) -> bool {
        let lost = || *self.0.lost.lock().unwrap_or_else(PoisonError::into_inner);
        !method.is_idempotent() && lost().is_some_and(|lost| lost.elapsed() < CAUTION)
    }

    /// Records that a connection was closed before a response began, and returns whether to send the
    /// request again at once, on a new connection.
    pub(crate) fn lose(&self, method: &Method) -> bool {
        if !self.0.is_any.load(Ordering::Relaxed) {
            return false;
        }
        let mut lost = self.0.lost.lock().unwrap_or_else(PoisonError::into_inner);
        *lost = Some(Instant::now());
        method.is_idempotent()
    }
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
