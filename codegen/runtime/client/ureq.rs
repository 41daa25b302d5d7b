//! The transport that uses `ureq`, with rustls and Mozilla's root certificates, which are compiled
//! in, so that nothing has to be installed.

use std::io::ErrorKind;

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::transport::{BlockingTransport, Limits};
use crate::runtime::client::transport_error::TransportError;

/// A transport that sends requests with `ureq`.
#[derive(Clone, Debug)]
pub struct Ureq(pub(crate) ureq::Agent);

impl Ureq {
    /// Creates a transport that follows no redirects.
    #[expect(
        clippy::new_without_default,
        reason = "a transport is a choice, not a default"
    )]
    pub fn new() -> Self {
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false);
        Self(config.build().into())
    }
}

/// Wraps a configured agent, such as one with a proxy or other certificates. It should neither
/// follow redirects, because credentials would be sent to the new location, nor treat status codes
/// as errors.
impl From<ureq::Agent> for Ureq {
    fn from(agent: ureq::Agent) -> Self {
        Self(agent)
    }
}

impl BlockingTransport for Ureq {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let error = |error| Self::error(error, limits);
        let request = self
            .0
            .configure_request(request.map(Vec::from))
            .timeout_global(Some(limits.timeout))
            .build();
        let (parts, body) = self.0.run(request).map_err(error)?.into_parts();
        let limit = u64::try_from(limits.body).unwrap_or(u64::MAX);
        let body = body
            .into_with_config()
            .limit(limit)
            .read_to_vec()
            .map_err(error)?;
        Ok(Response::from_parts(parts, body.into()))
    }
}

impl Ureq {
    pub(crate) fn error(error: ureq::Error, limits: Limits) -> TransportError {
        match error {
            ureq::Error::Timeout(_) => TransportError::timeout(limits.timeout),
            ureq::Error::BodyExceedsLimit(_) => TransportError::too_large(limits.body),
            // The text of these errors has the complete URL, which may contain secrets.
            ureq::Error::BadUri(_) => TransportError::other("the URL is invalid"),
            ureq::Error::RequireHttpsOnly(_) => TransportError::other("only https is allowed"),
            ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => {
                TransportError::connect(error)
            }
            ureq::Error::Io(error) => match error.kind() {
                ErrorKind::TimedOut | ErrorKind::WouldBlock => {
                    TransportError::timeout(limits.timeout)
                }
                ErrorKind::ConnectionRefused
                | ErrorKind::HostUnreachable
                | ErrorKind::NetworkUnreachable
                | ErrorKind::AddrNotAvailable => TransportError::connect(error),
                _ if is_lookup(&error) => TransportError::connect(error),
                _ => TransportError::other(error),
            },
            error => TransportError::other(error),
        }
    }
}

/// Returns whether the host name could not be resolved: the standard library has only this text
/// for it, which `ureq` passes on.
fn is_lookup(error: &std::io::Error) -> bool {
    let text = error.to_string();
    text.starts_with("failed to lookup address information")
}
