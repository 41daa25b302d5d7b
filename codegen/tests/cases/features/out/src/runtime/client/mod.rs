//! Clients, transports, settings, credentials and errors.

pub mod api_client;
pub mod call;
pub mod config;
pub mod config_error;
pub mod credentials;
pub mod curl;
pub mod error;
pub mod fake;
pub mod operation;
pub mod request_context;
#[cfg(feature = "reqwest")]
pub mod reqwest;
pub mod security;
pub mod transport;
pub mod transport_error;
#[cfg(feature = "ureq")]
pub mod ureq;
