//! The asynchronous transport: hyper on Tokio, with rustls.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, PROXY_AUTHORIZATION};
use http::{HeaderValue, Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper_util::client::legacy::Client as Pool;
use hyper_util::client::legacy::connect::{CaptureConnection, capture_connection};
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::hyper_connector::{Connector, Route, connector};
use crate::runtime::client::kept_connections::{KeptConnections, is_closed};
use crate::runtime::client::network::Network;
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
    pool: Pool<Connector, OutgoingBody>,
    /// Opens one for each request.
    bare: Pool<Connector, OutgoingBody>,
    kept: KeptConnections,
}

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
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.receive(request.map(Payload::Bytes), limits).await
    }

    async fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.receive(request.map(Payload::Upload), limits).await
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// Reads a body up to its end.
async fn collect(
    mut body: Incoming,
    limit: usize,
    bytes: &mut BytesMut,
) -> Result<(), TransportError> {
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(TransportError::other)?;
        if let Ok(chunk) = frame.into_data() {
            if bytes.len() + chunk.len() > limit {
                return Err(TransportError::too_large(limit));
            }
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(())
}

impl Hyper {
    /// Sends a request and waits for the complete response.
    async fn receive(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let deadline = tokio::time::Instant::now() + limits.timeout;
        let late = |_| TransportError::timeout(limits.timeout);
        let head = self.send_head(request, limits);
        let head = tokio::time::timeout_at(deadline, head).await;
        let (head, body) = head.map_err(late)??.into_parts();
        let mut bytes = BytesMut::new();
        let read = tokio::time::timeout_at(deadline, collect(body, limits.body, &mut bytes)).await;
        let response = Response::from_parts(head, bytes.freeze());
        match read.map_err(late) {
            Ok(Ok(())) => Ok(response),
            Ok(Err(error)) | Err(error) => error.interrupted(response),
        }
    }

    /// Sends a request and waits for the head of the response.
    pub(crate) async fn send_head(
        &self,
        mut request: Request<Payload>,
        limits: Limits,
    ) -> Result<Response<Incoming>, TransportError> {
        self.complete(&mut request);
        let avoids = self.kept.avoids(request.method());
        let first = if avoids { &self.bare } else { &self.pool };
        let sent = exchange(first, request.clone(), limits.connect).await;
        let sent = match sent {
            Err(error)
                if !error.is_connect()
                    && is_lost(&error)
                    && !avoids
                    && self.kept.lose(request.method()) =>
            {
                exchange(&self.bare, request, limits.connect).await
            }
            sent => sent,
        };
        if sent.is_ok() {
            self.kept.add();
        }
        sent
    }

    /// Adds the headers that hyper does not.
    fn complete(&self, request: &mut Request<Payload>) {
        if request.body().is_empty() && usually_has_body(request.method()) {
            let none = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, none);
        }
        if let Some(authorization) = self.route.proxy_authorization(request.uri()) {
            let headers = request.headers_mut();
            headers.insert(PROXY_AUTHORIZATION, authorization);
        }
    }
}

/// Sends a request once. The timeout applies until there is a connection.
async fn exchange(
    pool: &Pool<Connector, OutgoingBody>,
    request: Request<Payload>,
    connect: Duration,
) -> Result<Response<Incoming>, TransportError> {
    let mut request = request.map(OutgoingBody::from);
    let connection = capture_connection(&mut request);
    let mut response = pin!(pool.request(request));
    let mut timeout = pin!(tokio::time::sleep(connect));
    poll_fn(|context| {
        if let Poll::Ready(response) = response.as_mut().poll(context) {
            return Poll::Ready(response.map_err(transport_error));
        }
        if !is_connected(&connection) && timeout.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(TransportError::connect_timeout(connect)));
        }
        Poll::Pending
    })
    .await
}

fn is_connected(connection: &CaptureConnection) -> bool {
    connection.connection_metadata().is_some()
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
