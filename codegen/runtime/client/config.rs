//! The settings of a client.

use std::time::Duration;

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::credentials::{Credentials, Secret};
use crate::runtime::client::request_context::{Base, RequestContext};
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
    pub(crate) limits: Limits,
    pub(crate) decoding: Decoding,
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
            limits: Limits::default(),
            decoding: Decoding::default(),
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

    /// Adds a header to each request, such as a token that the document does not declare, or the
    /// name of a tenant. The value is treated as a secret.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        let header = Credentials::of(Scheme::Header(name), value);
        self.headers = self.headers.and(header);
        self
    }

    /// Sets the timeout of a call, which ends with the last byte of the response. The default is 30
    /// seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
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
    /// credentials, a header or the user agent cannot be sent.
    pub fn request_context(&self) -> Result<RequestContext, ConfigError> {
        RequestContext::new(
            &self.base,
            &self.credentials,
            &self.headers,
            &self.user_agent,
        )
    }
}
