//! Bird watch
//!
//! Counts birds in gardens.
//!
//! Version `2.1.0` of the API.
//!
//! # Calling the API
//!
//! Each operation is a type in [`operations`]: required inputs are parameters of `new`, and
//! optional inputs have setters. A [`Client`] has a method for each operation, which
//! validates the request, sends it and decodes the response. [`blocking::Client`] does the
//! same without `async`.
//!
//! ```ignore
//! use whole_crate::{Client, Config, Credentials, operations::AddSighting};
//!
//! let client = Client::new(Credentials::basic(user, password))?;
//! let request = AddSighting::new(garden_id, species);
//! let response = client.add_sighting(request).await?;
//! ```
//!
//! Invalid requests are not sent: a request that violates the document is rejected with all
//! its [`Violations`]. Responses are decoded leniently: a response that deviates from the
//! document does not fail the call; each deviation is recorded in [`Response::drift`].
//!
//! To use an HTTP client of your own, convert a request to an `http::Request` with
//! [`Operation::to_http`], and decode the `http::Response` with [`Operation::parse`].
//!
//! # Authentication
//!
//! - [`Credentials::basic`]
//!
//! # Features
//!
//! - `reqwest` (default): the transport of [`Client`], with rustls.
//! - `ureq`: the transport of [`blocking::Client`], with rustls.
//!
//! Without either feature, the crate contains the types, the requests, and traits for other
//! transports. [`Fake`] is a transport for tests.

#![cfg_attr(rustfmt, rustfmt_skip)]

#![forbid(unsafe_code)]

#[rustfmt::skip]
pub mod blocking;
#[rustfmt::skip]
mod client;
#[allow(missing_docs, reason = "the document does not describe every item")]
#[rustfmt::skip]
pub mod operations;
#[doc(hidden)]
#[rustfmt::skip]
pub mod runtime;
#[allow(missing_docs, reason = "the document does not describe every item")]
#[rustfmt::skip]
pub mod types;

pub use client::BASE_URL;
pub use runtime::client::async_client::{Client, DefaultTransport};
pub use runtime::client::config::Config;
pub use runtime::client::config_error::ConfigError;
pub use runtime::client::credentials::{Credentials, Secret};
pub use runtime::client::curl::Curl;
pub use runtime::client::error::Error;
pub use runtime::client::fake::Fake;
pub use runtime::client::operation::{CallResult, Operation};
pub use runtime::client::request_context::RequestContext;
#[cfg(feature = "reqwest")]
pub use runtime::client::reqwest::Reqwest;
pub use runtime::client::transport::{Limits, Transport};
pub use runtime::client::transport_error::TransportError;
pub use runtime::format::date_time::DateTime;
pub use runtime::response::decoding::Decoding;
pub use runtime::response::deviation::Deviation;
pub use runtime::response::error_response::{DecodeError, ErrorResponse};
pub use runtime::response::raw_response::RawResponse;
pub use runtime::response::typed_response::Response;
pub use runtime::validation::location::Location;
pub use runtime::validation::validate::Validate;
pub use runtime::validation::violation::{Violation, Violations};
