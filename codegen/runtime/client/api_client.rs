//! The client.

use crate::runtime::client::config::Config;
use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::client::transport::Limits;
use crate::runtime::json::decoding::Decoding;

/// The default transport.
#[cfg(feature = "reqwest")]
pub type DefaultTransport = crate::runtime::client::reqwest::Reqwest;

/// The default transport. Without the feature `reqwest`, there is none: create a client with
/// [`Client::with_transport`].
#[cfg(not(feature = "reqwest"))]
pub type DefaultTransport = std::convert::Infallible;

/// A client that blocks.
#[cfg(feature = "ureq")]
pub type BlockingClient = Client<crate::runtime::client::ureq::Ureq>;

/// The client of the API.
///
/// It has a method for each operation, which returns a [`Call`](crate::Call). A call is awaited if
/// the transport is asynchronous, and sent with [`send`](crate::Call::send) if it is blocking.
/// Clones share their connections.
#[derive(Clone, Debug)]
pub struct Client<T = DefaultTransport> {
    pub(crate) transport: T,
    pub(crate) context: RequestContext,
    pub(crate) limits: Limits,
    pub(crate) decoding: Decoding,
}

#[cfg(feature = "reqwest")]
impl Client {
    /// Creates a client that uses `reqwest`, from credentials or from complete [settings](Config).
    /// Its calls are awaited.
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn new(config: impl Into<Config>) -> Result<Self, ConfigError> {
        Self::with_transport(DefaultTransport::new()?, config)
    }
}

#[cfg(feature = "ureq")]
impl BlockingClient {
    /// Creates a client that uses `ureq`, from credentials or from complete [settings](Config). Its
    /// calls are sent with [`send`](crate::Call::send).
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn blocking(config: impl Into<Config>) -> Result<Self, ConfigError> {
        Self::with_transport(crate::runtime::client::ureq::Ureq::new(), config)
    }
}

impl<T> Client<T> {
    /// Creates a client that uses any transport.
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn with_transport(transport: T, config: impl Into<Config>) -> Result<Self, ConfigError> {
        let config = config.into();
        Ok(Self {
            transport,
            context: config.request_context()?,
            limits: config.limits,
            decoding: config.decoding,
        })
    }

    /// Returns the server, the credentials and the headers that this client adds to requests.
    pub fn request_context(&self) -> &RequestContext {
        &self.context
    }
}
