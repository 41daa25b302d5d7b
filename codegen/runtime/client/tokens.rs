//! Tokens that are fetched: once for all calls that need one, and before the old one expires.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::deadline::HAS_CLOCK;
use crate::runtime::client::plain_http::PlainHttp;
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport};
use crate::runtime::client::transport_error::TransportError;

/// A token is renewed this long before it expires, or a tenth of its lifetime if that is less.
const EARLY: Duration = Duration::from_secs(60);

/// A token, and until when it is used.
#[derive(Clone)]
pub struct Token {
    text: String,
    end: Option<Instant>,
}

impl Token {
    /// Creates a token that does not expire.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            end: None,
        }
    }

    /// Sets how long the token is valid from now on. On a target without a clock, it is used until the
    /// API rejects it.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        let used = lifetime.saturating_sub(EARLY.min(lifetime / 10));
        let now = HAS_CLOCK.then(Instant::now);
        self.end = now.and_then(|now| now.checked_add(used));
        self
    }

    fn is_usable(&self) -> bool {
        self.end.is_none_or(|end| Instant::now() < end)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The server of the API, for which a token is.
#[derive(Clone, Copy, Debug)]
pub struct ApiServer<'c> {
    /// Its base URL.
    pub base_url: &'c str,
    /// Where secrets may be sent without TLS.
    pub plain_http: PlainHttp,
}

/// A request for a token, and its response, without input and output.
pub trait Exchange: Send + Sync {
    /// Creates the request for a token for an API.
    ///
    /// # Errors
    /// Returns an error if it cannot be sent.
    fn request(&self, server: ApiServer<'_>) -> Result<Request<Bytes>, TransportError>;

    /// Reads the token in the response.
    ///
    /// # Errors
    /// Returns an error if there is none.
    fn token(&self, response: &Response<Bytes>) -> Result<Token, TransportError>;
}

type BoxError = Box<dyn StdError + Send + Sync>;
type Provided = Pin<Box<dyn Future<Output = Result<Token, BoxError>> + Send>>;
type Provider = dyn Fn() -> Provided + Send + Sync;

/// Where tokens come from.
enum Source {
    Exchange(Box<dyn Exchange>),
    Provider(Box<Provider>),
}

/// The tokens of all calls of a client and its clones.
pub struct Tokens {
    source: Source,
    state: Mutex<State>,
    is_over: Condvar,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    is_fetching: bool,
    /// The number of fetches that are over.
    round: u64,
    /// Why the last one failed.
    failure: Option<String>,
    waiting: Vec<Waker>,
}

/// What a call that needs a token does next.
enum Step<'t> {
    /// It uses this one.
    Use(String),
    /// It waits for another call, which fetches a token in this round.
    Wait(u64),
    /// It awaits what a function provides.
    Provide(Fetch<'t>, &'t Provider),
    /// It sends a request, whose response has the token.
    Send(Fetch<'t>, &'t dyn Exchange, Box<Request<Bytes>>),
}

/// A fetch that is going on. If it is dropped before it ends, another call takes over.
struct Fetch<'t>(&'t Tokens);

impl Drop for Fetch<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        if state.is_fetching {
            self.0.end(&mut state);
        }
    }
}

impl Tokens {
    /// Creates tokens that are exchanged for something else.
    pub fn by_exchange(exchange: impl Exchange + 'static) -> Self {
        Self::of(Source::Exchange(Box::new(exchange)))
    }

    /// Creates tokens that a function provides.
    pub fn by_provider<F, R, E>(provider: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Token, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::of(Source::Provider(Box::new(move || {
            let provided = provider();
            Box::pin(async move { provided.await.map_err(Into::into) })
        })))
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            state: Mutex::default(),
            is_over: Condvar::new(),
        }
    }

    /// Returns the token that is used now, if there is one.
    pub(crate) fn current(&self) -> Option<String> {
        let state = self.state();
        state.token.as_ref().map(|token| token.text.clone())
    }

    /// Forgets a token that the API has rejected, unless there is another one by now.
    pub(crate) fn reject(&self, rejected: &str) {
        let mut state = self.state();
        if state.token.as_ref().is_some_and(|it| it.text == rejected) {
            state.token = None;
        }
    }

    /// Returns a token that can be used, and fetches one if necessary.
    pub(crate) async fn usable<T: Transport + Sync>(
        &self,
        transport: &T,
        limits: Limits,
        server: ApiServer<'_>,
    ) -> Result<String, TransportError> {
        let mut has_waited = false;
        loop {
            let (fetch, fetched) = match self.step(server, has_waited)? {
                Step::Use(token) => return Ok(token),
                Step::Wait(round) => {
                    self.over(round).await;
                    has_waited = true;
                    continue;
                }
                Step::Provide(fetch, provide) => {
                    (fetch, provide().await.map_err(TransportError::token))
                }
                Step::Send(fetch, exchange, request) => (
                    fetch,
                    read(exchange, transport.send(*request, limits).await),
                ),
            };
            return fetch.finish(fetched);
        }
    }

    /// Returns a token that can be used, and fetches one if necessary.
    pub(crate) fn usable_blocking<T: BlockingTransport>(
        &self,
        transport: &T,
        limits: Limits,
        server: ApiServer<'_>,
    ) -> Result<String, TransportError> {
        let mut has_waited = false;
        loop {
            let (fetch, fetched) = match self.step(server, has_waited)? {
                Step::Use(token) => return Ok(token),
                Step::Wait(round) => {
                    self.wait(round);
                    has_waited = true;
                    continue;
                }
                Step::Provide(fetch, _) => {
                    let reason = "an asynchronous provider of tokens needs an asynchronous client";
                    (fetch, Err(TransportError::token(reason)))
                }
                Step::Send(fetch, exchange, request) => {
                    (fetch, read(exchange, transport.send(*request, limits)))
                }
            };
            return fetch.finish(fetched);
        }
    }

    /// Decides what a call does next. After it has waited, it fails if the fetch has.
    fn step(&self, server: ApiServer<'_>, has_waited: bool) -> Result<Step<'_>, TransportError> {
        let mut state = self.state();
        if let Some(failure) = state.failure.as_ref().filter(|_| has_waited) {
            return Err(TransportError::token(failure.clone()));
        }
        if let Some(token) = state.token.as_ref().filter(|token| token.is_usable()) {
            return Ok(Step::Use(token.text.clone()));
        }
        if state.is_fetching {
            return Ok(Step::Wait(state.round));
        }
        state.is_fetching = true;
        drop(state);
        let fetch = Fetch(self);
        match &self.source {
            Source::Provider(provide) => Ok(Step::Provide(fetch, provide.as_ref())),
            Source::Exchange(exchange) => match exchange.request(server) {
                Ok(request) => Ok(Step::Send(fetch, exchange.as_ref(), Box::new(request))),
                Err(error) => fetch.finish(Err(error)).map(Step::Use),
            },
        }
    }

    /// Waits for the end of a round.
    async fn over(&self, round: u64) {
        poll_fn(|context| {
            let mut state = self.state();
            if state.round != round {
                return Poll::Ready(());
            }
            state.waiting.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    /// Waits for the end of a round, and blocks until then.
    fn wait(&self, round: u64) {
        let is_going_on = |state: &mut State| state.round == round;
        let state = self.is_over.wait_while(self.state(), is_going_on);
        drop(state.unwrap_or_else(PoisonError::into_inner));
    }

    fn end(&self, state: &mut State) {
        state.is_fetching = false;
        state.round += 1;
        state.waiting.drain(..).for_each(Waker::wake);
        self.is_over.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fetch<'_> {
    fn finish(self, fetched: Result<Token, TransportError>) -> Result<String, TransportError> {
        let mut state = self.0.state();
        state.failure = fetched.as_ref().err().map(ToString::to_string);
        let text = fetched.map(|token| {
            let text = token.text.clone();
            state.token = Some(token);
            text
        });
        self.0.end(&mut state);
        drop(state);
        text
    }
}

/// Reads the outcome of an exchange. Nothing has been sent to the API yet, whatever it is.
fn read(
    exchange: &dyn Exchange,
    outcome: Result<Response<Bytes>, TransportError>,
) -> Result<Token, TransportError> {
    let response = outcome.map_err(TransportError::token)?;
    exchange.token(&response)
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
