//! The error of a failed call, with a variant for each kind of failure that callers handle
//! differently.

use std::error::Error as StdError;
use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::runtime::client::transport_error::TransportError;
use crate::runtime::response::error_response::{DecodeError, ErrorResponse};
use crate::runtime::validation::violation::Violations;

/// An error that occurs when a call fails. `B` is the documented type of error response bodies.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<B = crate::ErrorBody> {
    /// The request is invalid. Nothing was sent.
    Invalid(Violations),
    /// No complete response was received, for example because of a timeout or a lost connection.
    Transport(TransportError),
    /// The API responded with an error.
    Api(Box<ErrorResponse<B>>),
    /// The response cannot be decoded as documented.
    Decode(Box<DecodeError>),
}

impl<B> Error<B> {
    /// Returns whether a timeout expired: before the response was complete, or, if
    /// [`is_connect`](Self::is_connect) as well, before there was a connection.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Returns whether no connection was established, so that the API never received the
    /// request.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_connect())
    }

    /// Returns the status code of the response, if one was received.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(response) => Some(response.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Transport(error) => error.status(),
            Self::Invalid(_) => None,
        }
    }

    /// Returns the headers of the response, if one was received.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(response) => Some(response.headers()),
            Self::Decode(error) => Some(error.headers()),
            Self::Transport(error) => error.headers(),
            Self::Invalid(_) => None,
        }
    }

    /// Converts the decoded body of an error response.
    pub fn map<C>(self, convert: impl FnOnce(B) -> C) -> Error<C> {
        match self {
            Self::Invalid(violations) => Error::Invalid(violations),
            Self::Transport(error) => Error::Transport(error),
            Self::Api(response) => Error::Api(Box::new(response.map(convert))),
            Self::Decode(error) => Error::Decode(error),
        }
    }
}

impl<B> fmt::Display for Error<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(violations) => write!(f, "invalid request: {violations}"),
            Self::Transport(error) => error.fmt(f),
            Self::Api(response) => response.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl<B: fmt::Debug> StdError for Error<B> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Invalid(_) | Self::Api(_) | Self::Decode(_) => None,
        }
    }
}

impl<B> From<Violations> for Error<B> {
    fn from(violations: Violations) -> Self {
        Self::Invalid(violations)
    }
}

impl<B> From<TransportError> for Error<B> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}
