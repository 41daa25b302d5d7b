//! A transport in memory, for tests of code that calls the API.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use serde::Serialize;

use crate::runtime::client::error::TransportError;
use crate::runtime::client::transport::{Limits, Transport};

/// Answers from a list instead of sending anything, and keeps the requests.
///
/// It stands behind both clients. A clone shares the list and the requests.
#[derive(Clone, Debug, Default)]
pub struct Fake(Arc<Mutex<Script>>);

#[derive(Debug, Default)]
struct Script {
    replies: VecDeque<Result<Response<Bytes>, TransportError>>,
    requests: Vec<Request<Bytes>>,
}

impl Fake {
    /// A transport without any answer yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next answer is `200 OK` with this value as JSON.
    #[must_use]
    pub fn reply(self, body: impl Serialize) -> Self {
        self.reply_status(StatusCode::OK, body)
    }

    /// The next answer has this status, and this value as JSON.
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

    /// The next answer is this one.
    #[must_use]
    pub fn reply_http(self, response: Response<Bytes>) -> Self {
        self.script().replies.push_back(Ok(response));
        self
    }

    /// The next call gets no answer.
    #[must_use]
    pub fn fail(self, error: TransportError) -> Self {
        self.script().replies.push_back(Err(error));
        self
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.script().requests.clone()
    }

    fn answer(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut script = self.script();
        script.requests.push(request);
        script
            .replies
            .pop_front()
            .unwrap_or_else(|| Err(TransportError::other("the fake has no answer left")))
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        // The list is whole even where a thread panicked that held it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Fake {
    async fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.answer(request)
    }
}

impl crate::runtime::client::blocking_client::Transport for Fake {
    fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.answer(request)
    }
}
