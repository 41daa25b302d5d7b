//! The asynchronous client.

use crate::runtime::client::config::Config;
use crate::runtime::client::error::ConfigError;
use crate::runtime::client::operation::{Answer, Called, Operation};
use crate::runtime::client::request_context::Context;
use crate::runtime::client::transport::{Limits, Transport};
use crate::runtime::response::body_reader::Reading;

/// The transport of a client that names none.
#[cfg(feature = "reqwest")]
pub type DefaultTransport = crate::runtime::client::reqwest::Reqwest;

/// The transport of a client that names none: there is none without the feature `reqwest`,
/// so such a client is made with [`Client::with_transport`].
#[cfg(not(feature = "reqwest"))]
pub type DefaultTransport = std::convert::Infallible;

/// Calls the API, without blocking.
///
/// There is a method for each operation. A clone shares the connections.
#[derive(Clone, Debug)]
pub struct Client<T = DefaultTransport> {
    pub(crate) transport: T,
    pub(crate) context: Context,
    pub(crate) limits: Limits,
    pub(crate) reading: Reading,
}

#[cfg(feature = "reqwest")]
impl Client {
    /// A client over `reqwest`, from credentials or whole [settings](Config).
    ///
    /// # Errors
    /// Where the settings cannot be used.
    pub fn new(config: impl Into<Config>) -> Result<Self, ConfigError> {
        Self::with_transport(DefaultTransport::new()?, config)
    }
}

impl<T> Client<T> {
    /// A client over any transport.
    ///
    /// # Errors
    /// Where the settings cannot be used.
    pub fn with_transport(transport: T, config: impl Into<Config>) -> Result<Self, ConfigError> {
        let config = config.into();
        Ok(Self {
            transport,
            context: config.context()?,
            limits: config.limits,
            reading: config.reading,
        })
    }

    /// What this client adds to each request.
    pub fn context(&self) -> &Context {
        &self.context
    }
}

impl<T: Transport> Client<T> {
    /// Makes a call: checks the request, sends it, reads the answer.
    ///
    /// # Errors
    /// Where the request breaks a rule (nothing is sent then), no answer comes, the API
    /// answers that the call failed, or the answer cannot be read.
    pub async fn send<O: Operation>(&self, operation: &O) -> Called<O> {
        let request = operation.to_http(&self.context)?;
        let response = self.transport.send(request, self.limits).await?;
        O::read(Answer::new(response, self.reading))
    }
}
