//! The blocking client.

use crate::runtime::client::config::Config;
use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::operation::{CallResult, Operation};
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::client::transport::{BlockingTransport, Limits};
use crate::runtime::response::decoding::Decoding;
use crate::runtime::response::raw_response::RawResponse;

/// The default transport.
#[cfg(feature = "ureq")]
pub type DefaultTransport = crate::runtime::client::ureq::Ureq;

/// The default transport. Without the feature `ureq`, there is none: create a client with
/// [`Client::with_transport`].
#[cfg(not(feature = "ureq"))]
pub type DefaultTransport = std::convert::Infallible;

/// The blocking client of the API.
///
/// It has a method for each operation. Clones share their connections.
#[derive(Clone, Debug)]
pub struct Client<T = DefaultTransport> {
    pub(crate) transport: T,
    pub(crate) context: RequestContext,
    pub(crate) limits: Limits,
    pub(crate) decoding: Decoding,
}

#[cfg(feature = "ureq")]
impl Client {
    /// Creates a client that uses `ureq`, from credentials or from complete [settings](Config).
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn new(config: impl Into<Config>) -> Result<Self, ConfigError> {
        Self::with_transport(DefaultTransport::new(), config)
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

impl<T: BlockingTransport> Client<T> {
    /// Calls an operation: validates the request, sends it, and decodes the response.
    ///
    /// # Errors
    /// Returns an error if the request is invalid (nothing is sent then), no complete response is
    /// received, the API responds with an error, or the response cannot be decoded.
    pub fn send<O: Operation>(&self, operation: &O) -> CallResult<O> {
        let request = operation.to_http(&self.context)?;
        let response = self.transport.send(request, self.limits)?;
        O::decode(RawResponse::new(response, self.decoding))
    }
}
