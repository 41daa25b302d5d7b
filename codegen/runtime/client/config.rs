//! The settings of a client.

use std::time::Duration;

use crate::runtime::client::credentials::{Credentials, Secret};
use crate::runtime::client::error::ConfigError;
use crate::runtime::client::request_context::{Base, Context};
use crate::runtime::client::security::Scheme;
use crate::runtime::client::transport::Limits;
use crate::runtime::response::body_reader::Reading;

/// The settings of a client. All but the credentials have a default.
#[derive(Clone, Debug)]
pub struct Config {
    base: Base,
    credentials: Credentials,
    headers: Credentials,
    user_agent: String,
    pub(crate) limits: Limits,
    pub(crate) reading: Reading,
}

impl Config {
    /// Settings for the server at `base_url`, where all operations are but those that have
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
            reading: Reading::default(),
        }
    }

    /// Sends all requests to another server: a region, a proxy, a test; also those of
    /// operations that have a server of their own. A path in the URL comes before those of
    /// the operations.
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

    /// Sends a header with each request, whatever the operation asks for: a token that the
    /// description does not tell of, the name of a tenant. Its value counts as a secret.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        let header = Credentials::of(Scheme::Header(name), value);
        self.headers = self.headers.and(header);
        self
    }

    /// Sets the time for a whole call, until the last byte of the answer; 30 seconds
    /// unless set.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets the most bytes of an answer's body; 64 MiB unless set.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets whether answers have to be exactly as documented; they need not unless set.
    #[must_use]
    pub fn reading(mut self, reading: Reading) -> Self {
        self.reading = reading;
        self
    }

    /// What requests need of these settings, for those who send them by other means.
    ///
    /// # Errors
    /// Where the base URL is no plain `http` or `https` URL, the credentials or a header
    /// cannot be sent, or the user agent does not fit into a header.
    pub fn context(&self) -> Result<Context, ConfigError> {
        Context::new(
            &self.base,
            &self.credentials,
            &self.headers,
            &self.user_agent,
        )
    }
}
