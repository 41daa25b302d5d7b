//! The transport that uses a `reqwest::Client` of the application.
//!
//! It does not choose how `reqwest` does TLS: a choice here would be one for the whole build.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Request, Response};

use crate::runtime::client::gathered::Gathered;
use crate::runtime::client::outgoing_body::OutgoingBody;
use crate::runtime::client::payload::Payload;
use crate::runtime::client::transport::{Limits, Transport, usually_has_body};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::Upload;

/// A transport that sends requests with a `reqwest::Client`, on a Tokio runtime.
///
/// The feature `reqwest` turns on no TLS: the application depends on `reqwest` as well, and chooses.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

/// Wraps a client of the application, which has its own settings of TLS, proxies and timeouts of
/// connections. It should not follow redirects, because credentials would be sent to the new
/// location.
impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for Reqwest {
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

impl Reqwest {
    async fn receive(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut incoming = self
            .send_head(request, Some(limits.timeout), limits)
            .await?;
        let mut body = Gathered::up_to(limits.body);
        let interruption = loop {
            match incoming.chunk().await {
                Ok(None) => break None,
                Ok(Some(chunk)) => match body.push(chunk) {
                    Ok(()) => {}
                    Err(error) => break Some(error),
                },
                Err(error) => break Some(Self::error(error, limits)),
            }
        };
        let mut response = Response::new(body.into_bytes());
        *response.status_mut() = incoming.status();
        *response.headers_mut() = std::mem::take(incoming.headers_mut());
        match interruption {
            None => Ok(response),
            Some(error) => error.interrupted(response),
        }
    }

    /// Sends a request and waits for the head of the response; `timeout` applies to the whole
    /// response.
    pub(crate) async fn send_head(
        &self,
        mut request: Request<Payload>,
        timeout: Option<Duration>,
        limits: Limits,
    ) -> Result<reqwest::Response, TransportError> {
        let error = |error| Self::error(error, limits);
        if request.body().is_empty() && usually_has_body(request.method()) {
            // hyper does not add it.
            let none = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, none);
        }
        let request = request.map(|payload| match payload {
            Payload::Bytes(bytes) => bytes.into(),
            payload => reqwest::Body::wrap(OutgoingBody::new(payload, Arc::default())),
        });
        let mut request = reqwest::Request::try_from(request).map_err(error)?;
        *request.timeout_mut() = timeout;
        self.0.execute(request).await.map_err(error)
    }

    pub(crate) fn error(error: reqwest::Error, limits: Limits) -> TransportError {
        // The URL may contain secrets.
        let error = error.without_url();
        if error.is_connect() && error.is_timeout() {
            TransportError::connect_timeout(limits.connect)
        } else if error.is_timeout() {
            TransportError::timeout(limits.timeout)
        } else if error.is_connect() {
            TransportError::connect(error)
        } else {
            TransportError::other(error)
        }
    }
}
