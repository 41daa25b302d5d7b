//! Clients, transports, settings, credentials and errors.

pub mod api_client;
pub mod attempts;
pub mod basic_auth;
pub mod box_transport;
pub mod call;
pub mod call_options;
pub mod config;
pub mod config_error;
pub mod credentials;
pub mod curl;
pub mod deadline;
#[cfg(any(feature = "brotli", feature = "gzip"))]
pub mod decompression;
pub mod elsewhere;
pub mod error;
pub mod expectation;
pub mod fake;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub mod gathered;
#[cfg(feature = "hyper")]
pub mod hyper;
#[cfg(feature = "hyper")]
pub mod hyper_connector;
#[cfg(any(feature = "hyper", feature = "ureq"))]
pub mod kept_connections;
pub mod middleware;
#[cfg(any(feature = "hyper", feature = "ureq"))]
pub mod network;
pub mod operation;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub mod outgoing_body;
#[cfg(any(feature = "hyper", feature = "reqwest", feature = "ureq"))]
pub mod payload;
pub mod plain_http;
pub mod request_context;
#[cfg(feature = "reqwest")]
pub mod reqwest;
pub mod retry;
pub mod retry_after;
pub mod secret_parts;
pub mod security;
pub mod timer;
pub mod tokens;
#[cfg(feature = "tower")]
pub mod tower_transport;
#[cfg(feature = "tracing")]
pub mod tracing_spans;
pub mod transport;
pub mod transport_error;
#[cfg(feature = "ureq")]
pub mod ureq;
