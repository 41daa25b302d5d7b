//! The client.

use std::sync::Arc;

use crate::runtime::client::attempts::Settings;
use crate::runtime::client::config::Config;
use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::client::retry::RetryBudget;

/// The default transport.
#[cfg(feature = "hyper")]
pub type DefaultTransport = crate::runtime::client::hyper::Hyper;

/// The default transport. Without the feature `hyper`, there is none: create a client with
/// [`Client::with_transport`].
#[cfg(not(feature = "hyper"))]
pub type DefaultTransport = std::convert::Infallible;

/// A client that blocks.
#[cfg(feature = "ureq")]
pub type BlockingClient = Client<crate::runtime::client::ureq::Ureq>;

/// The client of the API.
///
/// It has a method for each operation, which returns a [`Call`](crate::Call). A call is awaited if
/// the transport is asynchronous, and sent with [`send`](crate::Call::send) if it is blocking.
/// Clones share their connections and their settings.
#[derive(Clone, Debug)]
pub struct Client<T = DefaultTransport> {
    pub(crate) transport: T,
    pub(crate) settings: Arc<Settings>,
}

#[cfg(feature = "hyper")]
impl Client {
    /// Creates an asynchronous client, from credentials or from complete [settings](Config).
    /// Its calls are awaited.
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn new(config: impl Into<Config>) -> Result<Self, ConfigError> {
        let config = config.into();
        Self::with_transport(DefaultTransport::new(&config.network)?, config)
    }
}

#[cfg(feature = "ureq")]
impl BlockingClient {
    /// Creates a blocking client, from credentials or from complete [settings](Config). Its calls are
    /// sent with [`send`](crate::Call::send).
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn blocking(config: impl Into<Config>) -> Result<Self, ConfigError> {
        let config = config.into();
        let transport =
            crate::runtime::client::ureq::Ureq::with_limits(&config.network, config.limits)?;
        Self::with_transport(transport, config)
    }
}

impl<T> Client<T> {
    /// Creates a client that uses any transport.
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn with_transport(transport: T, config: impl Into<Config>) -> Result<Self, ConfigError> {
        let config = config.into();
        let settings = Settings {
            context: config.request_context()?,
            limits: config.limits,
            decoding: config.decoding,
            retry: config.retry,
            budget: RetryBudget::full(),
            layers: config.layers,
        };
        Ok(Self {
            transport,
            settings: Arc::new(settings),
        })
    }

    /// Replaces the transport.
    pub(crate) fn map_transport<U>(self, map: impl FnOnce(T) -> U) -> Client<U> {
        Client {
            transport: map(self.transport),
            settings: self.settings,
        }
    }

    /// Returns the server, the credentials and the headers that this client adds to requests.
    pub fn request_context(&self) -> &RequestContext {
        &self.settings.context
    }
}
