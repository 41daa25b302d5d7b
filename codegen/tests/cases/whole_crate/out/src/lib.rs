//! Bird watch
//!
//! Counts birds in gardens.
//!
//! Version `2.1.0` of the API.
//!
//! # Calling the API
//!
//! Each operation is a type in [`operations`]: its required inputs are the parameters of
//! `new`, the optional ones have setters. A [`Client`] has a method for each operation,
//! which validates the request, sends it and decodes the response. [`blocking::Client`]
//! does the same without `async`.
//!
//! ```ignore
//! use whole_crate::{Client, Config, Credentials, operations::AddSighting};
//!
//! let client = Client::new(Credentials::basic(user, password))?;
//! let request = AddSighting::new(garden_id, species);
//! let response = client.add_sighting(request).await?;
//! ```
//!
//! Nothing invalid is sent: a request that violates the document is rejected with all its
//! [`Violations`]. Responses are decoded leniently: a response that deviates from the
//! document does not fail the call; each deviation is recorded in [`Response::drift`].
//!
//! Without a client, [`Operation::to_http`] converts an operation to an `http::Request`,
//! and [`Operation::parse`] decodes the `http::Response`.
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
//! Without both, the crate has the types, the requests, and traits for other transports;
//! [`Fake`] is one for tests.

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
pub use runtime::client::{Client, DefaultTransport};
pub use runtime::config::Config;
pub use runtime::context::Context;
pub use runtime::credentials::{Credentials, Secret};
pub use runtime::curl::Curl;
pub use runtime::date_time::DateTime;
pub use runtime::error::{ConfigError, DecodeError, Error, Failure, TransportError};
pub use runtime::fake::Fake;
pub use runtime::operation::{Answer, Called, Operation};
pub use runtime::reader::{Drift, Reading};
#[cfg(feature = "reqwest")]
pub use runtime::reqwest::Reqwest;
pub use runtime::response::Response;
pub use runtime::transport::{Limits, Transport};
pub use runtime::validate::{At, Validate, Violation, Violations};
