//! The time that is left for a call.

use std::time::{Duration, Instant};

/// Whether the target has a clock. On one that has none, asking for the time panics.
pub(crate) const HAS_CLOCK: bool = !cfg!(all(target_family = "wasm", target_os = "unknown"));

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
        Self {
            timeout,
            start: HAS_CLOCK.then(Instant::now),
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
