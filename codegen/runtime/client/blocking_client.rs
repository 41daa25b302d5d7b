//! The blocking client, and the trait of its transports.

use bytes::Bytes;
use http::Request;

use crate::runtime::client::config::Config;
use crate::runtime::client::error::{ConfigError, TransportError};
use crate::runtime::client::operation::{Answer, Called, Operation};
use crate::runtime::client::request_context::Context;
use crate::runtime::client::transport::Limits;
use crate::runtime::response::body_reader::Reading;

/// Sends requests and blocks until the answer is there.
///
/// A transport sends a request as it is, follows no redirect, takes every status for an
/// answer, and keeps to the limits.
pub trait Transport {
    /// Sends a request and waits for the whole answer.
    ///
    /// # Errors
    /// Where no complete answer came.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Bytes>, TransportError>;
}

/// The transport of a client that names none.
#[cfg(feature = "ureq")]
pub type DefaultTransport = crate::runtime::client::ureq::Ureq;

/// The transport of a client that names none: there is none without the feature `ureq`, so
/// such a client is made with [`Client::with_transport`].
#[cfg(not(feature = "ureq"))]
pub type DefaultTransport = std::convert::Infallible;

/// Calls the API and blocks until the answer is there.
///
/// There is a method for each operation. A clone shares the connections.
#[derive(Clone, Debug)]
pub struct Client<T = DefaultTransport> {
    pub(crate) transport: T,
    pub(crate) context: Context,
    pub(crate) limits: Limits,
    pub(crate) reading: Reading,
}

#[cfg(feature = "ureq")]
impl Client {
    /// A client over `ureq`, from credentials or whole [settings](Config).
    ///
    /// # Errors
    /// Where the settings cannot be used.
    pub fn new(config: impl Into<Config>) -> Result<Self, ConfigError> {
        Self::with_transport(DefaultTransport::new(), config)
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
    pub fn send<O: Operation>(&self, operation: &O) -> Called<O> {
        let request = operation.to_http(&self.context)?;
        let response = self.transport.send(request, self.limits)?;
        O::read(Answer::new(response, self.reading))
    }
}
