//! Work on threads of its own. An executor's thread, which other calls share, is not kept from them.

use std::future::poll_fn;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::thread;

/// What a thread and the one who waits for it share.
struct State<W, T> {
    work: Option<W>,
    result: Option<thread::Result<T>>,
    waker: Option<Waker>,
}

/// Does work on another thread, where one can be started, in any executor.
pub(crate) async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let state = Arc::new(Mutex::new(State {
        work: Some(work),
        result: None,
        waker: None,
    }));
    let shared = Arc::clone(&state);
    let thread = thread::Builder::new().spawn(move || {
        let Some(work) = lock(&shared).work.take() else {
            return;
        };
        let result = panic::catch_unwind(AssertUnwindSafe(work));
        let mut state = lock(&shared);
        state.result = Some(result);
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    });
    if thread.is_err() {
        let work = lock(&state).work.take();
        if let Some(work) = work {
            return work();
        }
    }
    let result = poll_fn(|cx| {
        let mut state = lock(&state);
        match state.result.take() {
            Some(result) => Poll::Ready(result),
            None => {
                state.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    });
    result
        .await
        .unwrap_or_else(|cause| panic::resume_unwind(cause))
}

fn lock<W, T>(state: &Mutex<State<W, T>>) -> MutexGuard<'_, State<W, T>> {
    // Nothing panics while it holds the lock.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
