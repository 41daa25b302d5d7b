//! The settings of a client.

use std::time::Duration;

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::credentials::{Credentials, Secret};
use crate::runtime::client::request_context::{Base, RequestContext};
use crate::runtime::client::security::Scheme;
use crate::runtime::client::transport::Limits;
use crate::runtime::response::decoding::Decoding;

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
    /// Creates settings for the server at `base_url`, which serves all operations but those that
    /// have their own.
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

    /// Sends all requests to another server, such as a region, a proxy or a test server, including
    /// those of operations that have their own. A path in the URL is put in front of those of the
    /// operations.
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

    /// Sends a header with each request, such as a token that the document does not declare, or the
    /// name of a tenant. Its value is treated as a secret.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        let header = Credentials::of(Scheme::Header(name), value);
        self.headers = self.headers.and(header);
        self
    }

    /// Sets the timeout of a call, until the last byte of the response; 30 seconds by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets the greatest size of a response body in bytes; 64 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets how closely responses have to match the document; lenient by default.
    #[must_use]
    pub fn decoding(mut self, decoding: Decoding) -> Self {
        self.decoding = decoding;
        self
    }

    /// Returns what these settings add to a request, for sending requests without a client.
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
