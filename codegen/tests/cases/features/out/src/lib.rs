//! Features
//!
//! Version `1` of the API.
//!
//! # Calling the API
//! Each operation is a type in [`operations`]: required inputs are parameters of `new`, and
//! optional inputs have setters. (Fields are public: an `Option` can be assigned to that of an
//! optional input.) The [`Client`] has a method for each operation. It returns a [`Call`],
//! which is awaited, or sent with [`Call::send`] if the transport is blocking: the request is
//! validated and sent, and the response is decoded.
//!
//! ```no_run
//! # #[cfg(feature = "pets")]
//! use features::{Client, Config, Credentials, operations::GetPet};
//!
//! # #[cfg(all(feature = "hyper", feature = "pets"))]
//! # #[allow(unused_variables, clippy::too_many_arguments)]
//! # async fn example(base_url: String, user: String, password: String, secret: String, id: String) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(Config::new(base_url, Credentials::none()))?;
//! let request = GetPet::new(id);
//! let response = client.get_pet(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Invalid requests are not sent: a request that violates the document is rejected with all its
//! [`Violations`]. Responses are decoded leniently: a response that deviates from the document
//! does not fail the call; each deviation is recorded in [`Response::drift`].
//!
//! To use an HTTP client of your own, convert a request to an `http::Request` with
//! [`Operation::to_http`], and decode the `http::Response` with [`Operation::parse`].
//!
//! A payload that the API sends, such as that of a webhook, is read by [`Received::from_json`],
//! as leniently as a response.
//!
//! # Authentication
//! The document declares no security scheme. If the API requires authentication anyway, add a
//! header to every request with [`Config::header`].
//!
//! # Operations
//! - [`operations::pets`]
//! - [`operations::orders`]
//! - [`operations::stock`]
//!
//! # Features
//! - `hyper` (default): the asynchronous transport of `Client::new`, with rustls.
//! - `ureq`: the blocking transport of `Client::blocking`, with rustls.
//! - `native-certs`: `Network::native_certificates`, the root certificates of the platform.
//! - `reqwest`: `Reqwest`, a transport that uses a `reqwest::Client` of yours.
//! - `tower`: `Tower`, a transport that uses a service of `tower`.
//! - `tracing`: `TracingSpans`, middleware that records a span for each attempt of a call.
//! - `gzip`, `brotli`: responses that are compressed, unless they are read as they arrive.
//! - `serde` (default): the types implement `Serialize` and `Deserialize`, for other data
//!   formats and for types of yours that contain them. Calls do not need it.
//! - `build-responses` (default): constructors, setters and conversions of types that no
//!   request contains, for tests and for servers.
//! - `operations` (default): all operations.
//!
//! Each group of operations is a feature as well, with the types that only this group uses:
//! `orders`, `pets`, `stock`. To compile only some groups, disable the default features, and
//! list the groups instead of `operations`.
//!
//! Without a transport, the crate contains the types, the requests, and traits for other
//! transports. [`Fake`] is a transport for tests.

#![cfg_attr(rustfmt, rustfmt_skip)]

#![cfg_attr(docsrs, feature(doc_cfg))]

#![forbid(unsafe_code)]

#![allow(
    clippy::disallowed_names,
    deprecated,
    reason = "the document names the items, and deprecates some"
)]

#![cfg_attr(
    not(feature = "operations"),
    allow(
        dead_code,
        rustdoc::broken_intra_doc_links,
        unused_imports,
        unused_macros,
        reason = "they are for operations that are not compiled"
    )
)]

#[rustfmt::skip]
mod client;
#[allow(missing_docs, reason = "the document does not describe every item")]
#[rustfmt::skip]
mod error_body;
#[allow(missing_docs, reason = "the document does not describe every item")]
#[rustfmt::skip]
pub mod headers;
#[allow(missing_docs, reason = "the document does not describe every item")]
#[rustfmt::skip]
pub mod operations;
#[doc(hidden)]
#[rustfmt::skip]
pub mod runtime;
#[allow(missing_docs, reason = "the document does not describe every item")]
#[rustfmt::skip]
mod shapes;
#[allow(missing_docs, reason = "the document does not describe every item")]
#[rustfmt::skip]
pub mod types;

pub use {bytes, http, serde_json};
pub use error_body::ErrorBody;
#[cfg(feature = "ureq")]
pub use runtime::client::api_client::BlockingClient;
pub use runtime::client::api_client::{Client, DefaultTransport};
pub use runtime::client::box_transport::{BoxBlockingTransport, BoxTransport};
pub use runtime::client::call::{Call, CallFuture};
pub use runtime::client::config::Config;
pub use runtime::client::config_error::ConfigError;
pub use runtime::client::credentials::{Credentials, Secret};
pub use runtime::client::curl::Curl;
pub use runtime::client::error::Error;
pub use runtime::client::expectation::Expectation;
pub use runtime::client::fake::{Fake, UnmetExpectations};
#[cfg(feature = "hyper")]
pub use runtime::client::hyper::Hyper;
pub use runtime::client::middleware::{Attempt, Middleware};
#[cfg(any(feature = "hyper", feature = "ureq"))]
pub use runtime::client::network::Network;
pub use runtime::client::operation::{CallResult, Operation};
pub use runtime::client::request_context::RequestContext;
#[cfg(feature = "reqwest")]
pub use runtime::client::reqwest::Reqwest;
pub use runtime::client::retry::Retry;
pub use runtime::client::security::Scheme;
pub use runtime::client::tokens::Token;
#[cfg(feature = "tower")]
pub use runtime::client::tower_transport::Tower;
#[cfg(feature = "tracing")]
pub use runtime::client::tracing_spans::TracingSpans;
pub use runtime::client::transport::{BlockingTransport, Limits, Transport};
pub use runtime::client::transport_error::TransportError;
#[cfg(feature = "ureq")]
pub use runtime::client::ureq::Ureq;
pub use runtime::json::decoding::Decoding;
pub use runtime::json::deviation::Deviation;
pub use runtime::json::drift::Drift;
pub use runtime::json::string_enum::Unlisted;
pub use runtime::request::upload::{Upload, UploadReader};
pub use runtime::response::error_response::{DecodeError, ErrorResponse};
pub use runtime::response::headers::Header;
pub use runtime::response::raw_response::RawResponse;
pub use runtime::response::received::{ReadResult, Received};
pub use runtime::response::typed_response::Response;
pub use runtime::validation::location::Location;
pub use runtime::validation::validate::Validate;
pub use runtime::validation::violation::{Violation, Violations};
