//! The time that is left for a call.

use std::time::{Duration, Instant};

/// The end of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    timeout: Duration,
    /// None on a target without a clock.
    start: Option<Instant>,
}

impl Deadline {
    /// Begins a call that ends after this time.
    pub(crate) fn after(timeout: Duration) -> Self {
        let has_clock = !cfg!(all(target_family = "wasm", target_os = "unknown"));
        Self {
            timeout,
            start: has_clock.then(Instant::now),
        }
    }

    /// Returns the time of the call as a whole.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Returns when the call ends, if there is a clock.
    pub(crate) fn end(&self) -> Option<Instant> {
        self.start?.checked_add(self.timeout)
    }

    /// Returns the time that is left.
    pub(crate) fn left(&self) -> Duration {
        let elapsed = self.start.map_or(Duration::ZERO, |start| start.elapsed());
        self.timeout.saturating_sub(elapsed)
    }
}
