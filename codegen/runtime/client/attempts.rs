//! The attempts of a call, without input and output: what is sent next, and when it is over.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, Request, Response, StatusCode};

use crate::runtime::client::call_options::CallOptions;
use crate::runtime::client::deadline::Deadline;
#[cfg(any(feature = "brotli", feature = "gzip"))]
use crate::runtime::client::decompression;
use crate::runtime::client::error::Error;
use crate::runtime::client::middleware::{Attempt, Layers};
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::client::retry::{Retry, RetryBudget};
use crate::runtime::client::retry_after::retry_after;
use crate::runtime::client::security::Requirements;
use crate::runtime::client::tokens::Tokens;
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::request::upload::Upload;
use crate::runtime::response::raw_response::RawResponse;
use crate::runtime::validation::violation::Violations;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// What an exchange resulted in.
pub(crate) type Outcome = Result<Response<Bytes>, TransportError>;

/// What comes after an attempt.
#[derive(Debug)]
pub(crate) enum Next {
    /// The call is over.
    Done(Outcome),
    /// It is sent again after this time.
    Again(Duration),
}

/// The attempts of a call.
#[derive(Debug)]
pub(crate) struct Attempts<'c> {
    client: &'c Settings,
    /// The context of the call, if it is not that of the client.
    context: Option<Box<RequestContext>>,
    options: Option<Box<CallOptions>>,
    deadline: Deadline,
    pub(crate) attempt: Attempt,
    is_idempotent: bool,
    /// The token of this attempt.
    token: Option<String>,
    /// Whether a token was rejected, and another one fetched.
    has_renewed: bool,
    /// The outcome of the last attempt, if there is another one.
    last: Option<Box<Outcome>>,
}

/// What all calls of a client have in common, besides the transport.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) context: RequestContext,
    pub(crate) limits: Limits,
    pub(crate) decoding: Decoding,
    pub(crate) retry: Retry,
    pub(crate) budget: RetryBudget,
    pub(crate) layers: Layers,
}

impl<'c> Attempts<'c> {
    /// Begins a call of an operation, by its id and its path.
    ///
    /// # Errors
    /// Returns a violation if an option of the call is invalid.
    pub(crate) fn new(
        client: &'c Settings,
        options: Option<Box<CallOptions>>,
        operation: (&'static str, &'static str),
    ) -> Result<Self, Violations> {
        let option = options.as_deref();
        let context = option.map(|options| options.context(&client.context));
        let timeout = option.and_then(|options| options.timeout);
        Ok(Self {
            context: context.transpose()?.flatten().map(Box::new),
            deadline: Deadline::after(timeout.unwrap_or(client.limits.timeout)),
            attempt: Attempt::first(operation.0, operation.1),
            is_idempotent: false,
            token: None,
            has_renewed: false,
            last: None,
            options,
            client,
        })
    }

    /// Returns the context in which the request of the next attempt is made.
    pub(crate) fn context(&self) -> &RequestContext {
        self.context.as_deref().unwrap_or(&self.client.context)
    }

    /// Returns the limits of the call, which apply to each pause of a stream.
    pub(crate) fn limits(&self) -> Limits {
        Limits {
            timeout: self.deadline.timeout(),
            ..self.client.limits
        }
    }

    /// Returns when the call is sent again.
    fn retry(&self) -> &Retry {
        let option = self.options.as_ref().and_then(|it| it.retry.as_ref());
        option.unwrap_or(&self.client.retry)
    }

    /// Returns how the response is decoded.
    pub(crate) fn decoding(&self) -> Decoding {
        let option = self.options.as_ref().and_then(|options| options.decoding);
        option.unwrap_or(self.client.decoding)
    }

    /// Fetches the token of the next attempt, if it needs one and there is none.
    ///
    /// # Errors
    /// Returns an error if there is none, and no point in another attempt.
    pub(crate) async fn authorize<T: Transport + Sync>(
        &mut self,
        requirements: Requirements,
        transport: &T,
    ) -> Result<(), TransportError> {
        while let Some(tokens) = self.tokens(requirements) {
            let fetched = tokens.usable(transport, self.limits_left(), self.context().server());
            // Most calls need not fetch a token, so that their future does not contain this one.
            match self.authorized(Box::pin(fetched).await)? {
                None => break,
                Some(wait) => transport.sleep(wait).await,
            }
        }
        Ok(())
    }

    /// Fetches the token of the next attempt, if it needs one and there is none.
    ///
    /// # Errors
    /// Returns an error if there is none, and no point in another attempt.
    pub(crate) fn authorize_blocking<T: BlockingTransport>(
        &mut self,
        requirements: Requirements,
        transport: &T,
    ) -> Result<(), TransportError> {
        while let Some(tokens) = self.tokens(requirements) {
            let fetched =
                tokens.usable_blocking(transport, self.limits_left(), self.context().server());
            match self.authorized(fetched)? {
                None => break,
                Some(wait) => transport.sleep(wait),
            }
        }
        Ok(())
    }

    fn tokens(&self, requirements: Requirements) -> Option<Arc<Tokens>> {
        self.context().tokens(requirements).cloned()
    }

    /// Takes a token, or returns how long to wait before it is fetched again.
    fn authorized(
        &mut self,
        fetched: Result<String, TransportError>,
    ) -> Result<Option<Duration>, TransportError> {
        let outcome = match fetched {
            Err(error) => Err(error),
            Ok(token) => {
                self.token = Some(token);
                return Ok(None);
            }
        };
        let Some(wait) = self.wait_after(&outcome) else {
            return outcome.map(|_| None);
        };
        self.attempt.repeat();
        Ok(Some(wait))
    }

    /// Returns the response with which the call is over, for decoding in the time that is left.
    ///
    /// # Errors
    /// Returns the error of the exchange.
    pub(crate) fn response(&self, outcome: Outcome) -> Result<RawResponse, TransportError> {
        let response = outcome?;
        // A fake demands that its replies are as documented.
        let demanded = response.extensions().get::<Decoding>().copied();
        let response = RawResponse::new(response, demanded.unwrap_or_else(|| self.decoding()));
        Ok(response.until(self.deadline))
    }

    /// Completes the request of an attempt, and takes its body from it if that is read while it is
    /// sent.
    ///
    /// # Errors
    /// Returns a violation if a header of the options cannot be sent, or the error of middleware.
    pub(crate) fn begin<B>(
        &mut self,
        request: Request<Bytes>,
    ) -> Result<(Request<Bytes>, Option<Upload>), Error<B>> {
        #[cfg(any(feature = "brotli", feature = "gzip"))]
        let request = decompression::accepted(request);
        self.begin_stream(request)
    }

    /// Completes the request of an attempt whose response is read as it arrives. It is not
    /// compressed, because a compressed one arrives in large parts.
    ///
    /// # Errors
    /// Returns the errors of [`begin`](Self::begin).
    pub(crate) fn begin_stream<B>(
        &mut self,
        mut request: Request<Bytes>,
    ) -> Result<(Request<Bytes>, Option<Upload>), Error<B>> {
        if let Some(options) = &self.options {
            options.apply(&mut request)?;
        }
        self.is_idempotent = self.retry().any_method
            || request.method().is_idempotent()
            || request.headers().contains_key(&IDEMPOTENCY_KEY);
        self.client.layers.before(&mut self.attempt, &mut request)?;
        let upload = request.extensions_mut().remove::<Upload>();
        Ok((request, upload))
    }

    /// Returns the request with the attempt among its extensions.
    pub(crate) fn tagged<B>(&self, mut request: Request<B>) -> Request<B> {
        request.extensions_mut().insert(self.attempt.clone());
        request
    }

    /// What is left of the limits for an attempt.
    pub(crate) fn limits_left(&self) -> Limits {
        let mut limits = self.limits();
        if self.attempt.number() > 1 {
            limits.timeout = self.deadline.left();
        }
        if let Some(timeout) = self.retry().attempt_timeout {
            limits.timeout = limits.timeout.min(timeout);
        }
        limits
    }

    /// Ends an attempt.
    pub(crate) fn end(&mut self, outcome: Outcome) -> Next {
        #[cfg(any(feature = "brotli", feature = "gzip"))]
        let outcome = outcome.and_then(|it| decompression::decompressed(it, self.limits().body));
        let mut outcome = outcome;
        self.client.layers.after(&mut self.attempt, &mut outcome);
        if outcome.as_ref().is_err_and(TransportError::is_unanswered) {
            return Next::Done(self.last.take().map_or(outcome, |last| *last));
        }
        if self.renews(&outcome) {
            self.attempt.repeat();
            return Next::Again(Duration::ZERO);
        }
        let Some(wait) = self.wait_after(&outcome) else {
            if outcome.as_ref().is_ok_and(|it| it.status().is_success()) {
                self.client.budget.give();
            }
            return Next::Done(outcome);
        };
        self.attempt.repeat();
        self.last = Some(Box::new(outcome));
        Next::Again(wait)
    }

    /// Returns whether the token was rejected for the first time, so that there will be another one.
    fn renews(&mut self, outcome: &Outcome) -> bool {
        let is_rejected = outcome
            .as_ref()
            .is_ok_and(|it| it.status() == StatusCode::UNAUTHORIZED);
        let token = self.token.take().filter(|_| is_rejected);
        match token.filter(|_| !self.has_renewed) {
            None => false,
            Some(token) => {
                self.has_renewed = true;
                self.context().reject_token(&token);
                true
            }
        }
    }

    /// Returns how long to wait before the next attempt, if there is one.
    fn wait_after(&self, outcome: &Outcome) -> Option<Duration> {
        let number = self.attempt.number();
        if number >= self.retry().attempts || !self.is_worth_a_retry(outcome) {
            return None;
        }
        let response = outcome.as_ref().ok();
        let demanded = response.and_then(|response| retry_after(response.headers()));
        let wait = self.retry().wait(number, demanded, random())?;
        let is_in_time = wait < self.deadline.left();
        (is_in_time && self.client.budget.take()).then_some(wait)
    }

    fn is_worth_a_retry(&self, outcome: &Outcome) -> bool {
        match outcome {
            Err(error) if error.is_too_large() || error.is_refusal() || error.is_upload() => false,
            Err(error) => error.is_connect() || error.is_token() || self.is_idempotent,
            Ok(response) => match response.status() {
                StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => true,
                StatusCode::REQUEST_TIMEOUT
                | StatusCode::INTERNAL_SERVER_ERROR
                | StatusCode::BAD_GATEWAY
                | StatusCode::GATEWAY_TIMEOUT => self.is_idempotent,
                _ => false,
            },
        }
    }
}

/// Returns a number that nobody can predict: the hash of nothing, with keys that are random.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
