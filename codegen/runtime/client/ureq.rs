//! The blocking transport: `ureq`, with rustls.

use std::io::{ErrorKind, Read};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Request, Response};
use ureq::config::ConfigBuilder;
use ureq::tls::{Certificate, ClientCert, PrivateKey, RootCerts, TlsConfig};
use ureq::typestate::AgentScope;
use ureq::{Agent, AsSendBody, SendBody, Timeout};

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::kept_connections::{KeptConnections, Reuse, is_closed};
use crate::runtime::client::middleware::Attempt;
use crate::runtime::client::network::{Network, Proxy, Roots, invalid_proxy, name_of_proxy};
use crate::runtime::client::payload::Payload;
use crate::runtime::client::transport::{BlockingTransport, Limits, usually_has_body};
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::request::upload::{Upload, UploadError};

/// A transport that sends requests with `ureq`.
///
/// Clones share their connections. It waits for a response when it has sent the request: of a server
/// that refuses a large body before it has received it, and ends the connection, only the end is known.
#[derive(Clone, Debug)]
pub struct Ureq {
    agent: Agent,
    /// The limits that the agent has for complete responses, whatever a request says.
    limits: Option<Limits>,
    kept: KeptConnections,
}

/// The number of idle connections that are kept, to one host or to several: as many as there are
/// threads that call at the same time. With fewer, most calls open a connection.
const MAX_IDLE: usize = 256;

/// How much memory a response gets at once that claims to have so many bytes, or more.
const MAX_RESERVED: usize = 1024 * 1024;

/// What the timeout of a call applies to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Timeouts {
    /// The whole exchange.
    pub(crate) whole: Option<Duration>,
    /// Each of its phases, and each pause in the body.
    pub(crate) phase: Option<Duration>,
}

impl Timeouts {
    /// Those of a complete response.
    fn of_response(limits: Limits) -> Self {
        Self {
            whole: Some(limits.timeout),
            phase: None,
        }
    }
}

/// Sets what a call needs, in the settings of an agent or of a request, whose builders have no trait in
/// common that can be named.
macro_rules! for_calls {
    ($config:expr, $limits:expr, $timeouts:expr) => {{
        let (limits, timeouts): (Limits, Timeouts) = ($limits, $timeouts);
        // The timeout that ends first is reported. That of the connection has to be the one if the call
        // ends without any.
        let connecting = limits.connecting();
        let connecting = connecting.min(limits.timeout - limits.timeout / 50);
        $config
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .timeout_connect(Some(connecting))
            .timeout_global(timeouts.whole)
            .timeout_resolve(Some(connecting))
            .timeout_send_request(timeouts.phase)
            .timeout_send_body(timeouts.phase)
            .timeout_recv_response(timeouts.phase)
            .timeout_per_read(timeouts.phase)
    }};
}

impl Ureq {
    /// Creates a transport that follows no redirects.
    ///
    /// # Errors
    /// Returns an error if the client certificate or the proxy is invalid.
    pub fn new(network: &Network) -> Result<Self, ConfigError> {
        Self::with_limits(network, Limits::default())
    }

    /// Creates a transport that is fastest for requests with these limits.
    pub(crate) fn with_limits(network: &Network, limits: Limits) -> Result<Self, ConfigError> {
        let config = Agent::config_builder()
            .max_idle_connections(MAX_IDLE)
            .max_idle_connections_per_host(MAX_IDLE)
            .tls_config(tls(network).map_err(ConfigError::transport)?);
        let config = with_proxy(config, &network.proxy)?;
        let config = for_calls!(config, limits, Timeouts::of_response(limits));
        Ok(Self {
            limits: Some(limits),
            ..Agent::from(config.build()).into()
        })
    }
}

/// Wraps a configured agent, such as one with a proxy or other certificates. Its settings for
/// redirects, for status codes and for the timeouts of calls do not matter.
impl From<ureq::Agent> for Ureq {
    fn from(agent: ureq::Agent) -> Self {
        Self {
            agent,
            limits: None,
            kept: KeptConnections::default(),
        }
    }
}

impl BlockingTransport for Ureq {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.receive(request.map(Payload::Bytes), limits)
    }

    fn send_attempt(
        &self,
        request: Request<Bytes>,
        _: &Attempt,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.send(request, limits)
    }

    fn upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.receive(request.map(Payload::Upload), limits)
    }
}

impl Ureq {
    /// Sends a request, and waits for the complete response.
    fn receive(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let response = self.run(request, limits, Timeouts::of_response(limits))?;
        let (parts, body) = response.into_parts();
        let limit = u64::try_from(limits.body).unwrap_or(u64::MAX);
        let length = body.content_length().unwrap_or_default();
        let length = usize::try_from(length).unwrap_or(MAX_RESERVED);
        let mut bytes = Vec::with_capacity(length.min(limits.body).min(MAX_RESERVED));
        let read = body
            .into_with_config()
            .limit(limit)
            .reader()
            .read_to_end(&mut bytes);
        let response = Response::from_parts(parts, bytes.into());
        match read {
            Ok(_) => Ok(response),
            Err(error) => Self::error(error.into(), limits).interrupted(response),
        }
    }

    /// Sends a request, and waits for the head of the response.
    pub(crate) fn run(
        &self,
        request: Request<Payload>,
        limits: Limits,
        timeouts: Timeouts,
    ) -> Result<Response<ureq::Body>, TransportError> {
        let proxy = self.agent.config().proxy();
        let proxy = proxy.filter(|proxy| !proxy.is_no_proxy(request.uri()));
        let (reuse, again) = self.kept.begin(&request);
        let mut sent = self.exchange(request, limits, timeouts, reuse);
        let again = match &sent {
            Err(error) if is_lost(error) => self.kept.lose(reuse, again),
            _ => None,
        };
        if let Some(request) = again {
            sent = self.exchange(*request, limits, timeouts, Reuse::No);
        }
        if sent.is_ok() {
            self.kept.add();
        }
        sent.map_err(|error| {
            let proxy = proxy.map(|proxy| name_of_proxy(proxy.uri()));
            Self::error(error, limits).through(proxy)
        })
    }

    /// Sends a request once.
    fn exchange(
        &self,
        request: Request<Payload>,
        limits: Limits,
        timeouts: Timeouts,
        reuse: Reuse,
    ) -> Result<Response<ureq::Body>, ureq::Error> {
        let agent = &self.agent;
        if request.body().is_empty() && !usually_has_body(request.method()) {
            return agent.run(self.configured(request.map(drop), limits, timeouts, reuse));
        }
        let (mut head, payload) = request.into_parts();
        match payload {
            Payload::Bytes(bytes) => {
                let request = Request::from_parts(head, bytes.as_ref());
                agent.run(self.configured(request, limits, timeouts, reuse))
            }
            Payload::Upload(upload) => {
                let length = HeaderValue::from(upload.length());
                let _ = head.headers.insert(CONTENT_LENGTH, length);
                let body = SendBody::from_owned_reader(upload.reader());
                let request = Request::from_parts(head, body);
                agent.run(self.configured(request, limits, timeouts, reuse))
            }
        }
    }

    /// Sets what a call needs, if the agent does not have it.
    fn configured<S: AsSendBody>(
        &self,
        request: Request<S>,
        limits: Limits,
        timeouts: Timeouts,
        reuse: Reuse,
    ) -> Request<S> {
        let has_own = self.limits == Some(limits) && timeouts == Timeouts::of_response(limits);
        if has_own && reuse == Reuse::IfKept {
            return request;
        }
        let request = self.agent.configure_request(request);
        let request = match reuse {
            Reuse::IfKept => request,
            Reuse::No => request.max_idle_age(Duration::ZERO),
        };
        for_calls!(request, limits, timeouts).build()
    }

    pub(crate) fn error(error: ureq::Error, limits: Limits) -> TransportError {
        match error {
            ureq::Error::Timeout(Timeout::Connect | Timeout::Resolve) => {
                TransportError::connect_timeout(limits.connecting())
            }
            ureq::Error::Timeout(_) => TransportError::timeout(limits.timeout),
            ureq::Error::BodyExceedsLimit(_) => TransportError::too_large(limits.body),
            // The text of these errors has the complete URL, which may contain secrets.
            ureq::Error::BadUri(_) => TransportError::other("the URL is invalid"),
            ureq::Error::RequireHttpsOnly(_) => TransportError::other("only https is allowed"),
            ureq::Error::HostNotFound
            | ureq::Error::ConnectionFailed
            | ureq::Error::ConnectProxyFailed(_)
            | ureq::Error::Tls(_) => TransportError::connect(error),
            ureq::Error::Io(error) if is_unreadable(&error) => match error.into_inner() {
                Some(unreadable) => TransportError::other(unreadable),
                None => TransportError::other("cannot read the body of the request"),
            },
            ureq::Error::Io(error) => match error.kind() {
                ErrorKind::TimedOut | ErrorKind::WouldBlock => {
                    TransportError::timeout(limits.timeout)
                }
                ErrorKind::ConnectionRefused
                | ErrorKind::HostUnreachable
                | ErrorKind::NetworkUnreachable
                | ErrorKind::AddrNotAvailable => TransportError::connect(error),
                _ if is_lookup(&error) || is_handshake(&error) => TransportError::connect(error),
                _ => TransportError::other(error),
            },
            error => TransportError::other(error),
        }
    }
}

fn tls(network: &Network) -> Result<TlsConfig, ureq::Error> {
    let owned = |der: &[u8]| Certificate::from_der(der).to_owned();
    let roots = match &network.roots {
        Roots::Mozilla => RootCerts::WebPki,
        Roots::Only(roots) => RootCerts::from(roots.iter().map(|root| owned(root))),
    };
    let tls = TlsConfig::builder().root_certs(roots);
    let Some(identity) = &network.identity else {
        return Ok(tls.build());
    };
    let chain: Vec<_> = identity.chain.iter().map(|it| owned(it)).collect();
    let key = PrivateKey::from_pem(&identity.key)?;
    let identity = ClientCert::new_with_certs(&chain, key);
    Ok(tls.client_cert(Some(identity)).build())
}

fn with_proxy(
    config: ConfigBuilder<AgentScope>,
    proxy: &Proxy,
) -> Result<ConfigBuilder<AgentScope>, ConfigError> {
    let url = match proxy {
        Proxy::OfEnvironment => return Ok(config),
        Proxy::None => return Ok(config.proxy(None)),
        Proxy::Url(url) => url,
    };
    let proxy = ureq::Proxy::new(url).ok();
    let proxy = proxy.filter(|proxy| {
        let scheme = proxy.uri().scheme_str();
        scheme == Some("http") || scheme == Some("https")
    });
    let proxy = proxy.ok_or_else(invalid_proxy)?;
    Ok(config.proxy(Some(proxy)))
}

/// Returns whether the body of the request could not be read.
fn is_unreadable(error: &std::io::Error) -> bool {
    let inner = error.get_ref();
    inner.is_some_and(|inner| inner.is::<UploadError>())
}

/// Returns whether a connection was closed before a response began.
fn is_lost(error: &ureq::Error) -> bool {
    matches!(error, ureq::Error::Io(error) if is_closed(error))
}

/// Returns whether the host name could not be resolved: the standard library has only this text
/// for it, which `ureq` passes on.
fn is_lookup(error: &std::io::Error) -> bool {
    let text = error.to_string();
    text.starts_with("failed to lookup address information")
}

/// Returns whether TLS could not be set up, as opposed to an error in an established connection.
fn is_handshake(error: &std::io::Error) -> bool {
    use rustls::AlertDescription as Alert;
    use rustls::Error as Tls;
    let error = error.get_ref().and_then(|inner| inner.downcast_ref());
    matches!(
        error,
        Some(
            Tls::InvalidCertificate(_)
                | Tls::NoCertificatesPresented
                | Tls::PeerIncompatible(_)
                | Tls::UnsupportedNameType
                | Tls::AlertReceived(
                    Alert::HandshakeFailure
                        | Alert::InsufficientSecurity
                        | Alert::ProtocolVersion
                        | Alert::UnrecognisedName
                )
        )
    )
}
