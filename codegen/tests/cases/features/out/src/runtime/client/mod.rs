//! Clients, transports, settings, credentials and errors.

pub mod api_client;
pub mod attempts;
pub mod call;
pub mod call_options;
pub mod config;
pub mod config_error;
pub mod credentials;
pub mod curl;
pub mod deadline;
pub mod error;
pub mod fake;
pub mod middleware;
pub mod operation;
pub mod plain_http;
pub mod request_context;
#[cfg(feature = "reqwest")]
pub mod reqwest;
pub mod retry;
pub mod retry_after;
pub mod secret_parts;
pub mod security;
pub mod timer;
pub mod transport;
pub mod transport_error;
#[cfg(feature = "ureq")]
pub mod ureq;
