//! A transport in memory, for testing code that calls the API.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use serde::Serialize;

use crate::runtime::client::transport::{BlockingTransport, Limits, Transport};
use crate::runtime::client::transport_error::TransportError;

/// A transport that sends nothing: it records the requests and returns responses from a list.
///
/// Both clients can use it. Clones share the list and the requests. A call that is sent again does
/// not wait; if there is no response left for it, the last one counts.
#[derive(Clone, Default)]
pub struct Fake(Arc<Mutex<Script>>);

#[derive(Default)]
struct Script {
    replies: VecDeque<Result<Response<Bytes>, TransportError>>,
    requests: Vec<Request<Bytes>>,
}

impl Fake {
    /// Creates a transport with an empty list of responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response `200 OK` with this value as its JSON body.
    #[must_use]
    pub fn reply(self, body: impl Serialize) -> Self {
        self.reply_status(StatusCode::OK, body)
    }

    /// Adds a response with this status code, and this value as its JSON body.
    #[must_use]
    pub fn reply_status(self, status: StatusCode, body: impl Serialize) -> Self {
        match serde_json::to_vec(&body) {
            Err(error) => self.fail(TransportError::other(error)),
            Ok(body) => {
                let mut response = Response::new(body.into());
                *response.status_mut() = status;
                let media_type = HeaderValue::from_static("application/json");
                response.headers_mut().insert(CONTENT_TYPE, media_type);
                self.reply_http(response)
            }
        }
    }

    /// Adds this response.
    #[must_use]
    pub fn reply_http(self, response: Response<Bytes>) -> Self {
        self.script().replies.push_back(Ok(response));
        self
    }

    /// Adds an error instead of a response.
    #[must_use]
    pub fn fail(self, error: TransportError) -> Self {
        self.script().replies.push_back(Err(error));
        self
    }

    /// Returns the requests that have been recorded so far.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.script().requests.clone()
    }

    fn next(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut script = self.script();
        script.requests.push(request);
        script
            .replies
            .pop_front()
            .unwrap_or_else(|| Err(TransportError::unanswered()))
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        // The list is consistent even if a thread panicked while holding it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes the numbers of requests and responses, which may contain secrets.
impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let script = self.script();
        f.debug_struct("Fake")
            .field("requests", &script.requests.len())
            .field("replies", &script.replies.len())
            .finish()
    }
}

impl Transport for Fake {
    async fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.next(request)
    }

    async fn sleep(&self, _duration: Duration) {}
}

impl BlockingTransport for Fake {
    fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.next(request)
    }

    fn sleep(&self, _duration: Duration) {}
}
