//! A timer for transports that have none.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::thread;
use std::time::Duration;

/// The state of a timer: it has ended, or somebody waits for it.
#[derive(Default)]
struct State {
    has_ended: bool,
    waker: Option<Waker>,
}

/// Waits without blocking, in any executor, by means of a thread. Where no thread can be started, it
/// does not wait.
pub(crate) async fn sleep(duration: Duration) {
    let state = Arc::new(Mutex::new(State::default()));
    let shared = Arc::clone(&state);
    let thread = thread::Builder::new().spawn(move || {
        thread::sleep(duration);
        let mut state = shared.lock().unwrap_or_else(PoisonError::into_inner);
        state.has_ended = true;
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    });
    if thread.is_err() {
        return;
    }
    poll_fn(|cx| {
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.has_ended {
            return Poll::Ready(());
        }
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    })
    .await;
}
