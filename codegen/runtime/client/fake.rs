//! A transport in memory, for testing code that calls the API.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use serde::Serialize;

use crate::runtime::client::curl::Curl;
use crate::runtime::client::middleware::Attempt;
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::decoding::Decoding;

/// A transport that sends nothing: it records the requests, and replies to the calls that it
/// [expects](Self::expect), and to others with responses from a list.
///
/// Both clients can use it, the asynchronous one as well: its calls are awaited. Clones share the list
/// and the requests. A call that is sent again does not wait. If there is no response left for the
/// next attempt, it ends with the last one: to see all attempts, add a response for each.
///
/// To hold a client with a fake or with a real transport in one type, see
/// [`Client::boxed`](crate::Client::boxed).
///
/// A client validates a request before it gives it to any transport, so an invalid one never comes
/// here. What comes may still differ from the document by what [`Call::unchecked`](crate::Call::unchecked)
/// and [`Middleware`](crate::Middleware) did to it. Replies are validated as well: one that the document
/// does not allow is an error of the call, unless it says that it is meant to deviate.
#[derive(Clone, Default)]
pub struct Fake(Arc<Mutex<Script>>);

/// Whether a request is one that is expected.
pub(crate) type Matches = Box<dyn Fn(&Request<Bytes>) -> bool + Send>;

type Reply = Result<Response<Bytes>, TransportError>;

#[derive(Default)]
struct Script {
    expected: Vec<Expected>,
    replies: VecDeque<Reply>,
    requests: Vec<Request<Bytes>>,
    /// What the test did wrong, or the code that it tests.
    faults: Vec<String>,
}

/// A call that is expected once.
pub(crate) struct Expected {
    /// The id of its operation.
    pub(crate) operation: &'static str,
    /// The request for messages, without secrets.
    pub(crate) shown: String,
    pub(crate) matches: Matches,
    /// The reply, as long as there was no such call.
    pub(crate) reply: Option<Reply>,
}

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl Expected {
    fn is(&self, request: &Request<Bytes>) -> bool {
        let attempt = request.extensions().get::<Attempt>();
        self.reply.is_some()
            && attempt.is_some_and(|attempt| attempt.operation() == self.operation)
            && (self.matches)(request)
    }
}

/// The error of a fake whose expectations have not been met.
#[derive(Clone, Debug)]
pub struct UnmetExpectations(Vec<String>);

impl fmt::Display for UnmetExpectations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for UnmetExpectations {}

impl Fake {
    /// Creates a transport with an empty list of responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response `200 OK` with this value as its JSON body. The types of the API can be bodies
    /// with the feature `serde`.
    #[must_use]
    pub fn reply(self, body: impl Serialize) -> Self {
        self.reply_status(StatusCode::OK, body)
    }

    /// Adds a response with this status code, and this value as its JSON body.
    #[must_use]
    pub fn reply_status(self, status: StatusCode, body: impl Serialize) -> Self {
        match json(status.as_u16(), body) {
            Err(error) => self.fail(error),
            Ok(mut response) => {
                response.extensions_mut().insert(Decoding::Strict);
                self.reply_http(response)
            }
        }
    }

    /// Adds this response as it is, also if the document does not allow it.
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

    /// Checks that there was a call for each expectation, that each call had a reply, by an expectation
    /// or from the list, and that each reply to an expected call is one that the document allows.
    /// Responses that are left in the list are not an error.
    ///
    /// # Errors
    /// Returns an error that lists what is different.
    pub fn verify(&self) -> Result<(), UnmetExpectations> {
        let script = self.script();
        let open = script.expected.iter().filter(|it| it.reply.is_some());
        let open = open.map(|it| format!("there was no call of {}", it.shown));
        let faults: Vec<_> = script.faults.iter().cloned().chain(open).collect();
        match faults.is_empty() {
            true => Ok(()),
            false => Err(UnmetExpectations(faults)),
        }
    }

    pub(crate) fn add(&self, expected: Expected) {
        self.script().expected.push(expected);
    }

    pub(crate) fn fault(&self, fault: String) {
        self.script().faults.push(fault);
    }

    fn next(&self, request: Request<Bytes>) -> Reply {
        let mut script = self.script();
        let mut expected = script.expected.iter_mut();
        let reply = match expected.find(|it| it.is(&request)) {
            Some(expected) => expected.reply.take(),
            None => script.replies.pop_front(),
        };
        let reply = reply.unwrap_or_else(|| Err(script.unanswered(&request)));
        script.requests.push(request);
        reply
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        // The list is consistent even if a thread panicked while holding it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Script {
    /// Returns the error for a request without a reply.
    fn unanswered(&mut self, request: &Request<Bytes>) -> TransportError {
        let attempt = request.extensions().get::<Attempt>();
        let call = match attempt {
            // The last reply counts for a call that is sent again.
            Some(attempt) if attempt.number() > 1 => return TransportError::unanswered(),
            Some(attempt) => {
                format!(
                    "the call of `{}`: {}",
                    attempt.operation(),
                    Curl::new(request)
                )
            }
            // It is not known what is secret in it, as in the request for a token.
            None => format!("`{} {}`", request.method(), request.uri().path()),
        };
        if self.expected.is_empty() || attempt.is_none() {
            self.faults
                .push(format!("the fake had no response left for {call}"));
            return TransportError::unanswered();
        }
        let fault = format!("the fake does not expect {call}");
        self.faults.push(fault.clone());
        TransportError::unexpected(fault)
    }
}

/// Returns a response with this value as its JSON body, unless its status code means that it has none.
pub(crate) fn json(status: u16, body: impl Serialize) -> Result<Response<Bytes>, TransportError> {
    let status = StatusCode::from_u16(status).map_err(TransportError::other)?;
    let has_body = !matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    let mut response = Response::new(Bytes::new());
    if has_body {
        *response.body_mut() = serde_json::to_vec(&body)
            .map_err(TransportError::other)?
            .into();
        let media_type = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    *response.status_mut() = status;
    Ok(response)
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
