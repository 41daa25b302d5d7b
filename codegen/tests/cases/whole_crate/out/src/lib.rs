//! Bird watch
//!
//! Counts birds in gardens.
//!
//! Version `2.1.0` of the API.
//!
//! # Calling the API
//!
//! Each operation is a type in [`operations`]: what the API requires goes into `new`, the
//! rest into setters. A [`Client`] has a method for each operation, which checks the
//! request, sends it, and reads the answer. [`blocking::Client`] does the same without
//! `async`.
//!
//! ```ignore
//! use whole_crate::{Client, Config, Credentials, operations::AddSighting};
//!
//! let client = Client::new(Credentials::basic(user, password))?;
//! let request = AddSighting::new(garden_id, species);
//! let answer = client.add_sighting(request).await?;
//! ```
//!
//! Nothing invalid is sent: a request that breaks a rule of the API is refused with all its
//! [`Violations`]. Answers are read with tolerance: what departs from the description does
//! not fail a call, and is told by [`Response::drift`].
//!
//! Without any client, [`Operation::to_http`] makes an `http::Request` of an operation, and
//! [`Operation::parse`] reads the `http::Response`.
//!
//! # Credentials
//!
//! - [`Credentials::basic`]
//!
//! # Features
//!
//! - `reqwest` (default): the transport of [`Client`], with rustls.
//! - `ureq`: the transport of [`blocking::Client`], with rustls.
//!
//! With neither, there are the types, the requests, and the traits for a transport of your
//! own; [`Fake`] is one for tests.

#![forbid(unsafe_code)]

#[rustfmt::skip]
pub mod blocking;
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod operations;
#[doc(hidden)]
#[rustfmt::skip]
pub mod runtime;
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
