//! The settings of a client.

use std::time::Duration;

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::credentials::{Credentials, Secret};
use crate::runtime::client::middleware::{Layers, Middleware};
#[cfg(any(feature = "hyper", feature = "ureq"))]
use crate::runtime::client::network::Network;
use crate::runtime::client::plain_http::PlainHttp;
use crate::runtime::client::request_context::{Base, RequestContext};
use crate::runtime::client::retry::Retry;
use crate::runtime::client::security::Scheme;
use crate::runtime::client::transport::Limits;
use crate::runtime::json::decoding::Decoding;

/// The settings of a client. All but the credentials have defaults.
#[derive(Clone, Debug)]
pub struct Config {
    base: Base,
    credentials: Credentials,
    headers: Credentials,
    user_agent: String,
    plain_http: PlainHttp,
    #[cfg(any(feature = "hyper", feature = "ureq"))]
    pub(crate) network: Network,
    pub(crate) limits: Limits,
    pub(crate) decoding: Decoding,
    pub(crate) retry: Retry,
    pub(crate) layers: Layers,
}

impl Config {
    /// Creates settings for the server at `base_url`, which serves all operations except those with
    /// a server of their own.
    pub fn for_server(
        base_url: impl Into<String>,
        credentials: Credentials,
        user_agent: impl Into<String>,
    ) -> Self {
        Self {
            base: Base::Api(base_url.into()),
            credentials,
            headers: Credentials::none(),
            user_agent: user_agent.into(),
            plain_http: PlainHttp::ToThisMachine,
            #[cfg(any(feature = "hyper", feature = "ureq"))]
            network: Network::default(),
            limits: Limits::default(),
            decoding: Decoding::default(),
            retry: Retry::default(),
            layers: Layers::default(),
        }
    }

    /// Sends all requests to another server, such as a regional server, a proxy or a test server,
    /// even if an operation has a server of its own. A path in the URL is prepended to the path of
    /// each operation.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base = Base::Everywhere(base_url.into());
        self
    }

    /// Sets the `User-Agent` header.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sends credentials also over `http://`, where everyone on the way can read them. Otherwise
    /// they are sent to this machine only, and a client with another base URL of `http://` is not
    /// created.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = PlainHttp::Anywhere;
        self
    }

    /// Adds a header to each request, such as a token that the document does not declare, or the
    /// name of a tenant. It replaces a header of the same name, such as `accept`. The value is treated
    /// as a secret.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        let header = Credentials::of(Scheme::Header(name), value);
        self.headers = self.headers.and(header);
        self
    }

    /// Sets how the client connects: root certificates, a client certificate, a proxy. A transport
    /// that you create yourself has its own.
    #[cfg(any(feature = "hyper", feature = "ureq"))]
    #[must_use]
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// Sets the timeout of a call, which ends with the last byte of the response. The default is 30
    /// seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout.min(Limits::LONGEST);
        self
    }

    /// Sets the timeout of the connection: the lookup of the host, TCP and TLS. The default is 10
    /// seconds. A transport that you configure yourself may have its own.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.limits.connect = timeout.min(Limits::LONGEST);
        self
    }

    /// Sets when a call is sent again. The default is [`Retry::standard`].
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Adds code that runs around each attempt of each call, inside of what was added before.
    #[must_use]
    pub fn layer(mut self, layer: impl Middleware + 'static) -> Self {
        self.layers.push(layer);
        self
    }

    /// Sets the maximum size of a response body in bytes. The default is 64 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets how closely responses have to match the document. The default is lenient.
    #[must_use]
    pub fn decoding(mut self, decoding: Decoding) -> Self {
        self.decoding = decoding;
        self
    }

    /// Returns the server, the credentials and the headers of these settings, for sending requests
    /// without a client.
    ///
    /// # Errors
    /// Returns an error if the base URL is not a plain `http` or `https` URL, or if the
    /// credentials, a header or the user agent cannot be sent, or would be sent unencrypted.
    pub fn request_context(&self) -> Result<RequestContext, ConfigError> {
        RequestContext::new(
            &self.base,
            &self.credentials,
            &self.headers,
            &self.user_agent,
            self.plain_http,
        )
    }
}
