//! Decoding of large bodies on threads of their own. An executor's thread, which other calls share,
//! is not kept from them.

use std::future::poll_fn;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::thread;

use crate::runtime::response::raw_response::RawResponse;

/// The number of bytes of a body that takes longer to decode than a thread takes to start.
const LARGE: usize = 1024 * 1024;

/// What a thread and the one who waits for it share.
struct State<T> {
    response: Option<RawResponse>,
    result: Option<thread::Result<T>>,
    waker: Option<Waker>,
}

/// Decodes a response; if its body is large, on another thread, where one can be started.
pub(crate) async fn decode<T: Send + 'static>(
    response: RawResponse,
    decode: fn(RawResponse) -> T,
) -> T {
    if response.body().len() < LARGE {
        return decode(response);
    }
    let state = Arc::new(Mutex::new(State {
        response: Some(response),
        result: None,
        waker: None,
    }));
    let shared = Arc::clone(&state);
    let thread = thread::Builder::new().spawn(move || {
        let Some(response) = lock(&shared).response.take() else {
            return;
        };
        let result = panic::catch_unwind(AssertUnwindSafe(|| decode(response)));
        let mut state = lock(&shared);
        state.result = Some(result);
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    });
    if thread.is_err() {
        let response = lock(&state).response.take();
        if let Some(response) = response {
            return decode(response);
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

fn lock<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    // Nothing panics while it holds the lock.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
