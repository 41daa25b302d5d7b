//! The asynchronous transport: hyper on Tokio, with rustls.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, PROXY_AUTHORIZATION};
use http::uri::Scheme;
use http::{HeaderValue, Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client as Pool, ResponseFuture};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::gathered::Gathered;
use crate::runtime::client::hyper_connector::{Connector, Route, connector};
use crate::runtime::client::kept_connections::{KeptConnections, Reuse, is_closed};
use crate::runtime::client::middleware::Attempt;
use crate::runtime::client::network::{Network, name_of_proxy};
use crate::runtime::client::outgoing_body::OutgoingBody;
use crate::runtime::client::payload::Payload;
use crate::runtime::client::transport::{Limits, Transport, usually_has_body};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::Upload;

/// A transport that sends requests with hyper, on a Tokio runtime.
///
/// Clones share their connections.
#[derive(Clone)]
pub struct Hyper {
    route: Route,
    /// Keeps connections.
    pool: Pool<Connector, SmallBody>,
    /// Opens one for each request.
    bare: Pool<Connector, SmallBody>,
    kept: KeptConnections,
}

/// Boxed, because hyper moves a request with its body about twenty times.
type SmallBody = Box<OutgoingBody>;

/// The proxies may have passwords, so they are not shown.
impl fmt::Debug for Hyper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hyper")
    }
}

impl Hyper {
    /// Creates a transport that follows no redirects.
    ///
    /// # Errors
    /// Returns an error if TLS cannot be set up, or the proxy is invalid.
    pub fn new(network: &Network) -> Result<Self, ConfigError> {
        let (connector, route) = connector(network)?;
        let mut builder = Pool::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new());
        let pool = builder.build(connector.clone());
        let bare = builder.pool_max_idle_per_host(0).build(connector);
        Ok(Self {
            route,
            pool,
            bare,
            kept: KeptConnections::default(),
        })
    }
}

impl Transport for Hyper {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        self.receive(request.map(Payload::Bytes), limits)
    }

    fn send_attempt(
        &self,
        request: Request<Bytes>,
        _: &Attempt,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        self.send(request, limits)
    }

    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        self.receive(request.map(Payload::Upload), limits)
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// Returns the next chunk of a body; trailers are ignored.
pub(crate) async fn next_chunk(body: &mut Incoming) -> Result<Option<Bytes>, TransportError> {
    while let Some(frame) = body.frame().await {
        if let Ok(chunk) = frame.map_err(TransportError::other)?.into_data() {
            return Ok(Some(chunk));
        }
    }
    Ok(None)
}

/// A request that hyper has, whose response nobody waits for yet.
pub(crate) struct Begun {
    exchange: Exchange,
    reuse: Reuse,
    /// A copy, where it may have to be sent again.
    again: Option<Box<Request<Payload>>>,
    /// The name of the proxy on the way.
    proxy: Option<String>,
}

impl Hyper {
    /// Gives hyper a request. This is not `async`, so that no future contains the request.
    pub(crate) fn begin(&self, mut request: Request<Payload>) -> Begun {
        let proxy = self.route.proxy(request.uri());
        complete(&mut request, proxy.as_ref());
        let (reuse, again) = self.kept.begin(&request);
        let pool = match reuse {
            Reuse::IfKept => &self.pool,
            Reuse::No => &self.bare,
        };
        Begun {
            exchange: Exchange::new(pool, request),
            reuse,
            again,
            proxy: proxy.map(|proxy| name_of_proxy(proxy.uri())),
        }
    }

    /// Sends a request and waits for the complete response.
    fn receive(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        let mut begun = self.begin(request);
        async move {
            let start = Instant::now();
            let head = self.head(&mut begun, &limits, start).await?;
            let (head, mut body) = head.into_parts();
            let mut gathered = Gathered::up_to(limits.body);
            let read = timeout_at(start + limits.timeout, async {
                while let Some(chunk) = next_chunk(&mut body).await? {
                    gathered.push(chunk)?;
                }
                Ok(())
            });
            let late = |_| TransportError::timeout(limits.timeout);
            let read = read.await.map_err(late);
            let response = Response::from_parts(head, gathered.into_bytes());
            match read {
                Ok(Ok(())) => Ok(response),
                Ok(Err(error)) | Err(error) => error.interrupted(response),
            }
        }
    }

    /// Waits for the head of the response, in the time that begins at `start`.
    pub(crate) async fn head(
        &self,
        begun: &mut Begun,
        limits: &Limits,
        start: Instant,
    ) -> Result<Response<Incoming>, TransportError> {
        let mut head = begun.exchange.head(limits, start).await;
        let is_lost = |error: &TransportError| !error.is_connect() && is_lost(error);
        let again = match &head {
            Err(error) if is_lost(error) => self.kept.lose(begun.reuse, begun.again.take()),
            _ => None,
        };
        if let Some(request) = again {
            begun.exchange = Exchange::new(&self.bare, *request);
            head = begun.exchange.head(limits, start).await;
        }
        if head.is_ok() {
            self.kept.add();
        }
        head.map_err(|error| error.through(begun.proxy.take()))
    }
}

/// Adds the headers that hyper does not.
fn complete(request: &mut Request<Payload>, proxy: Option<&Intercept>) {
    if request.body().is_empty() && usually_has_body(request.method()) {
        let none = HeaderValue::from_static("0");
        request.headers_mut().insert(CONTENT_LENGTH, none);
    }
    // With TLS, the tunnel has it.
    let is_plain = request.uri().scheme() == Some(&Scheme::HTTP);
    let authorization = proxy.and_then(Intercept::basic_auth);
    if let Some(authorization) = authorization.filter(|_| is_plain) {
        let headers = request.headers_mut();
        headers.insert(PROXY_AUTHORIZATION, authorization.clone());
    }
}

/// A request that is sent once.
struct Exchange {
    response: ResponseFuture,
    /// Whether there is a connection that has taken the request.
    is_taken: Arc<AtomicBool>,
}

impl Exchange {
    fn new(pool: &Pool<Connector, SmallBody>, request: Request<Payload>) -> Self {
        let is_taken = Arc::new(AtomicBool::new(false));
        let body = |payload| Box::new(OutgoingBody::new(payload, Arc::clone(&is_taken)));
        Self {
            response: pool.request(request.map(body)),
            is_taken,
        }
    }

    /// Waits for the head of the response. Returns an error if the connection or the head takes
    /// too long; both times begin at `start`, and that of the connection takes precedence.
    async fn head(
        &mut self,
        limits: &Limits,
        start: Instant,
    ) -> Result<Response<Incoming>, TransportError> {
        let deadline = start + limits.timeout;
        // One timer for both is enough.
        let mut timer = pin!(sleep_until(start + limits.connecting()));
        poll_fn(|context| {
            if let Poll::Ready(response) = Pin::new(&mut self.response).poll(context) {
                return Poll::Ready(response.map_err(transport_error));
            }
            while timer.as_mut().poll(context).is_ready() {
                if !self.is_taken.load(Ordering::Relaxed) {
                    let error = TransportError::connect_timeout(limits.connecting());
                    return Poll::Ready(Err(error));
                }
                if timer.deadline() >= deadline {
                    return Poll::Ready(Err(TransportError::timeout(limits.timeout)));
                }
                timer.as_mut().reset(deadline);
            }
            Poll::Pending
        })
        .await
    }
}

fn transport_error(error: hyper_util::client::legacy::Error) -> TransportError {
    match error.is_connect() {
        true => TransportError::connect(error),
        false => TransportError::other(error),
    }
}

/// Returns whether a connection was closed before a response began.
fn is_lost(error: &TransportError) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        let hyper = error.downcast_ref::<hyper::Error>();
        let io = error.downcast_ref::<io::Error>();
        if hyper.is_some_and(hyper::Error::is_incomplete_message) || io.is_some_and(is_closed) {
            return true;
        }
        cause = error.source();
    }
    false
}
