//! The connections of the asynchronous transport: to a server or through a proxy, with TLS or
//! without.

use std::error::Error as StdError;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use tokio::net::TcpStream;
use tower_service::Service;

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::network::{Network, Proxy, Roots, invalid_proxy};

/// Connects to servers, with TLS on top of the route if their URL begins with `https://`.
pub(crate) type Connector = HttpsConnector<Route>;

/// Creates a connector.
///
/// # Errors
/// Returns an error if TLS cannot be set up, or if the URL of the proxy is invalid.
pub(crate) fn connector(network: &Network) -> Result<(Connector, Route), ConfigError> {
    let tls = Arc::new(tls(network).map_err(ConfigError::transport)?);
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    let route = Route {
        to_proxy: HttpsConnector::from((tcp.clone(), tls.clone())),
        to_server: tcp,
        proxies: proxies(&network.proxy)?.map(Arc::new),
    };
    Ok((HttpsConnector::from((route.clone(), tls)), route))
}

fn tls(network: &Network) -> Result<rustls::ClientConfig, rustls::Error> {
    let mut roots = rustls::RootCertStore::empty();
    match &network.roots {
        Roots::Mozilla => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Roots::Only(certificates) => {
            for certificate in certificates {
                roots.add(certificate.clone())?;
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots);
    match &network.identity {
        None => Ok(builder.with_no_client_auth()),
        Some(identity) => {
            let key = PrivateKeyDer::from_pem_slice(&identity.key);
            let key = key.map_err(|error| rustls::Error::General(error.to_string()))?;
            builder.with_client_auth_cert(identity.chain.clone(), key)
        }
    }
}

fn proxies(proxy: &Proxy) -> Result<Option<Matcher>, ConfigError> {
    let url = match proxy {
        Proxy::OfEnvironment => return Ok(is_any_in_environment().then(Matcher::from_env)),
        Proxy::None => return Ok(None),
        Proxy::Url(url) => url,
    };
    let matcher = Matcher::builder().all(url.as_str()).build();
    let any = Uri::from_static("http://localhost");
    let is_valid = matcher.intercept(&any).is_some_and(|proxy| {
        let scheme = proxy.uri().scheme();
        scheme == Some(&Scheme::HTTP) || scheme == Some(&Scheme::HTTPS)
    });
    match is_valid {
        true => Ok(Some(matcher)),
        false => Err(invalid_proxy()),
    }
}

/// Returns whether an environment variable may name a proxy. Mostly, none does, and no call has to
/// look for one.
fn is_any_in_environment() -> bool {
    let names = ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY"];
    let is_set = |name: &str| std::env::var_os(name).is_some();
    names
        .iter()
        .any(|name| is_set(name) || is_set(&name.to_ascii_lowercase()))
}

type BoxError = Box<dyn StdError + Send + Sync>;

/// The way to a server, without TLS with the server: directly, or through a proxy.
#[derive(Clone)]
pub(crate) struct Route {
    to_server: HttpConnector,
    /// With TLS, if the URL of the proxy begins with `https://`.
    to_proxy: HttpsConnector<HttpConnector>,
    /// Which of them is for a server, if there are any.
    proxies: Option<Arc<Matcher>>,
}

impl Route {
    /// Returns the proxy for a server, if there is one.
    pub(crate) fn proxy(&self, server: &Uri) -> Option<Intercept> {
        self.proxies.as_ref()?.intercept(server)
    }

    async fn connect(mut self, server: Uri) -> Result<RouteStream, BoxError> {
        let Some(proxy) = self.proxy(&server) else {
            let stream = self.to_server.call(server).await?;
            return Ok(RouteStream::new(stream));
        };
        if server.scheme() == Some(&Scheme::HTTP) {
            let stream = self.to_proxy.call(proxy.uri().clone()).await?;
            return Ok(RouteStream {
                stream,
                is_proxied: true,
            });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.to_proxy);
        if let Some(authorization) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        Ok(RouteStream::new(tunnel.call(server).await?))
    }
}

impl Service<Uri> for Route {
    type Response = RouteStream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<RouteStream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        Box::pin(self.clone().connect(server))
    }
}

type TcpOrTls = MaybeHttpsStream<TokioIo<TcpStream>>;

/// A connection to a server, a tunnel to it, or a connection to a proxy.
pub(crate) struct RouteStream {
    stream: TcpOrTls,
    /// Whether requests have to name the server, since a proxy reads them.
    is_proxied: bool,
}

impl RouteStream {
    fn new(stream: impl Into<TcpOrTls>) -> Self {
        Self {
            stream: stream.into(),
            is_proxied: false,
        }
    }
}

impl Connection for RouteStream {
    fn connected(&self) -> Connected {
        self.stream.connected().proxy(self.is_proxied)
    }
}

impl Read for RouteStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for RouteStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }
}
