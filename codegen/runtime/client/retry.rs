//! When a call is sent again.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// When a call is sent again, and how long it waits before.
///
/// Only what is safe is retried. With any method: a connection that was not established, and the
/// status codes 429 and 503, with which a server refuses a request. With an idempotent method (RFC
/// 9110, section 9.2.2), with an `Idempotency-Key`, or with
/// [`any_method`](Self::any_method): an exchange that breaks off or takes too long, and the status
/// codes 408, 500, 502 and 504.
///
/// A server that sends `Retry-After` decides how long to wait. Otherwise the wait is random between
/// nothing and a limit that doubles each time, so that many clients do not return at once. Nothing is
/// retried that would end after the timeout of the call, and a client that has seen many failures
/// stops to retry, so that it does not make an outage worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    pub(crate) attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) any_method: bool,
}

impl Retry {
    /// Never sends a call again.
    pub const fn none() -> Self {
        Self {
            attempts: 1,
            ..Self::standard()
        }
    }

    /// Sends a call at most three times; waits at most 0.2 seconds before the second time, and at
    /// most a minute if the server says so. This is the default: what it retries has not been
    /// processed, or can be processed twice, and a call that would have failed without it takes no
    /// longer than its timeout.
    pub const fn standard() -> Self {
        Self {
            attempts: 3,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(60),
            attempt_timeout: None,
            any_method: false,
        }
    }

    /// Sets how often a call is sent, including the first time.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the limit of the first wait, which doubles each time, and that of all waits. A call for
    /// which the server demands a longer one is not retried.
    #[must_use]
    pub const fn waits(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// Sets the timeout of each attempt, within that of the call. Without it, a server that never
    /// responds takes all the time of a call.
    #[must_use]
    pub const fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Treats every method as idempotent: whatever it does may be done twice.
    #[must_use]
    pub const fn any_method(mut self) -> Self {
        self.any_method = true;
        self
    }

    /// Returns how long to wait after so many attempts: as long as the server demands, or else up
    /// to a limit. `random` is anything between 0 and `u64::MAX`. Returns `None` if it is too long.
    pub(crate) fn wait(
        &self,
        attempts: u32,
        demanded: Option<Duration>,
        random: u64,
    ) -> Option<Duration> {
        if let Some(demanded) = demanded {
            return (demanded <= self.longest_wait).then_some(demanded);
        }
        let doubled = 1_u32.checked_shl(attempts.saturating_sub(1));
        let limit = self.first_wait.saturating_mul(doubled.unwrap_or(u32::MAX));
        let limit = limit.min(self.longest_wait).as_nanos();
        let share = limit.saturating_mul(u128::from(random)) >> 64;
        Some(Duration::from_nanos(
            u64::try_from(share).unwrap_or(u64::MAX),
        ))
    }
}

impl Default for Retry {
    /// The [standard](Self::standard) one.
    fn default() -> Self {
        Self::standard()
    }
}

/// The retries that a client has left, which clones share: a failure costs some, a success returns
/// one.
#[derive(Debug)]
pub(crate) struct RetryBudget(AtomicU32);

impl RetryBudget {
    const FULL: u32 = 500;
    const COST: u32 = 5;

    pub(crate) const fn full() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// Takes what a retry costs, if there is enough.
    pub(crate) fn take(&self) -> bool {
        let taken = |left: u32| left.checked_sub(Self::COST);
        let relaxed = Ordering::Relaxed;
        self.0.fetch_update(relaxed, relaxed, taken).is_ok()
    }

    /// Returns a part after a success.
    pub(crate) fn give(&self) {
        // Most clients never retry, so most successes write nothing that other threads read.
        if self.0.load(Ordering::Relaxed) < Self::FULL {
            let given = |left: u32| (left < Self::FULL).then_some(left + 1);
            let relaxed = Ordering::Relaxed;
            // It is full if this fails.
            let _ = self.0.fetch_update(relaxed, relaxed, given);
        }
    }
}
