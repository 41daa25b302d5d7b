use crate::runtime::client::{config, credentials, security};

/// The base URL of the API, `https://api.example.com/v1`.
pub const BASE_URL: &str = "https://api.example.com/v1";

impl config::Config {
    /// Creates a configuration for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "secrets_everywhere/0.1.0")
    }
}

impl From<credentials::Credentials> for config::Config {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}

/// The security requirements of the operations that state none of their own.
pub(crate) const SECURITY: security::Requirements = &[
    &[security::Scheme::BASIC],
    &[security::Scheme::BEARER],
    &[
        security::Scheme::Header("x-api-key"),
        security::Scheme::Query("api_key"),
        security::Scheme::Cookie("api_session"),
    ],
];

impl credentials::Credentials {
    /// A bearer token (RFC 6750), sent as `Authorization: Bearer …`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/bearer`.
    pub fn bearer(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::BEARER, secret)
    }

    /// Sent in the header `X-Api-Key`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/header`.
    pub fn header(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("x-api-key"), secret)
    }

    /// Sent in the query as `api_key`, and therefore part of the URL: the `Debug` output of an
    /// `http::Request` shows it, and proxies may log it; `Curl` redacts it.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/query`.
    pub fn query(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Query("api_key"), secret)
    }

    /// Sent as the cookie `api_session`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/cookie`.
    pub fn cookie(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Cookie("api_session"), secret)
    }
}
