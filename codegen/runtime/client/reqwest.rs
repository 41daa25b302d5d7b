//! The transport over `reqwest`, with rustls and the root certificates of Mozilla, which
//! are compiled in, so that nothing has to be installed.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method, Request, Response};

use crate::runtime::client::error::{ConfigError, TransportError};
use crate::runtime::client::transport::{Limits, Transport};

/// Sends requests with `reqwest`; needs a Tokio runtime.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// A transport that follows no redirect.
    ///
    /// # Errors
    /// Where TLS cannot be set up.
    pub fn new() -> Result<Self, ConfigError> {
        let roots = webpki_roots::TLS_SERVER_ROOTS.to_vec();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(ConfigError::transport)?
            .with_root_certificates(rustls::RootCertStore { roots })
            .with_no_client_auth();
        reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map(Self)
            .map_err(ConfigError::transport)
    }
}

/// Takes a client that is set up already: with a proxy, other certificates, other limits.
/// It should follow no redirect, since credentials would go along.
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
        let mut answer = self.begin(request, Some(limits.timeout), limits).await?;
        let mut body = BytesMut::new();
        while let Some(chunk) = answer
            .chunk()
            .await
            .map_err(|error| Self::tell(error, limits))?
        {
            if body.len() + chunk.len() > limits.body {
                return Err(TransportError::too_large(limits.body));
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = Response::new(body.freeze());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }
}

impl Reqwest {
    /// Sends a request and waits for the head of the answer; `timeout` is for all of it.
    pub(crate) async fn begin(
        &self,
        mut request: Request<Bytes>,
        timeout: Option<Duration>,
        limits: Limits,
    ) -> Result<reqwest::Response, TransportError> {
        let told = |error| Self::tell(error, limits);
        if request.body().is_empty() && has_body(request.method()) {
            // Without it, servers answer 411, or wait for a body; hyper would leave it out.
            let none = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, none);
        }
        let mut request = reqwest::Request::try_from(request).map_err(told)?;
        *request.timeout_mut() = timeout;
        self.0.execute(request).await.map_err(told)
    }

    pub(crate) fn tell(error: reqwest::Error, limits: Limits) -> TransportError {
        // The URL may hold what should not get into a log.
        let error = error.without_url();
        if error.is_timeout() {
            TransportError::timeout(limits.timeout)
        } else if error.is_connect() {
            TransportError::connect(error)
        } else {
            TransportError::other(error)
        }
    }
}

/// Whether requests of this method are meant to have a body (RFC 9110, section 8.6).
fn has_body(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}
