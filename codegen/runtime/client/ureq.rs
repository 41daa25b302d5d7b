//! The transport over `ureq`, with rustls and the root certificates of Mozilla, which are
//! compiled in, so that nothing has to be installed.

use std::io::ErrorKind;

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::blocking_client::Transport;
use crate::runtime::client::error::TransportError;
use crate::runtime::client::transport::Limits;

/// Sends requests with `ureq`.
#[derive(Clone, Debug)]
pub struct Ureq(pub(crate) ureq::Agent);

impl Ureq {
    /// A transport that follows no redirect.
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

/// Takes an agent that is set up already: with a proxy, other certificates, other limits.
/// It should follow no redirect, since credentials would go along, and take no status for
/// an error.
impl From<ureq::Agent> for Ureq {
    fn from(agent: ureq::Agent) -> Self {
        Self(agent)
    }
}

impl Transport for Ureq {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let told = |error| Self::tell(error, limits);
        let request = self
            .0
            .configure_request(request.map(Vec::from))
            .timeout_global(Some(limits.timeout))
            .build();
        let (parts, body) = self.0.run(request).map_err(told)?.into_parts();
        let limit = u64::try_from(limits.body).unwrap_or(u64::MAX);
        let body = body
            .into_with_config()
            .limit(limit)
            .read_to_vec()
            .map_err(told)?;
        Ok(Response::from_parts(parts, body.into()))
    }
}

impl Ureq {
    pub(crate) fn tell(error: ureq::Error, limits: Limits) -> TransportError {
        match error {
            ureq::Error::Timeout(_) => TransportError::timeout(limits.timeout),
            ureq::Error::BodyExceedsLimit(_) => TransportError::too_large(limits.body),
            // These tell the whole URL, which may hold what should not get into a log.
            ureq::Error::BadUri(_) => TransportError::other("the URL cannot be used"),
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

/// Whether the name of the host could not be looked up: the standard library tells that by
/// this text alone, and `ureq` hands it on.
fn is_lookup(error: &std::io::Error) -> bool {
    let text = error.to_string();
    text.starts_with("failed to lookup address information")
}
