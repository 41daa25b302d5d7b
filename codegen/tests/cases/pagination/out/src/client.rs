use crate::runtime::client::{config, credentials, security};

impl config::Config {
    /// Creates a configuration for this server; the document declares none.
    pub fn new(base_url: impl Into<String>, credentials: credentials::Credentials) -> Self {
        Self::for_server(base_url, credentials, "pagination/0.1.0")
    }
}

/// The security requirements of the operations that state none of their own.
pub(crate) const SECURITY: security::Requirements = &[&[], &[security::Scheme::Query("api_key")]];

impl credentials::Credentials {
    /// Sent in the query as `api_key`, and therefore part of the URL: the `Debug` output of an
    /// `http::Request` shows it, and proxies may log it; `Curl` redacts it.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/key`.
    pub fn key(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Query("api_key"), secret)
    }
}
