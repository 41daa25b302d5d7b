use crate::runtime::client::{config, credentials, security};

/// The base URL of the API, `https://api.example.com/v1`.
pub const BASE_URL: &str = "https://api.example.com/v1";

impl config::Config {
    /// Creates a configuration for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "openapi_3_2/0.1.0")
    }
}

impl From<credentials::Credentials> for config::Config {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}

/// The security requirements of the operations that state none of their own.
pub(crate) const SECURITY: security::Requirements = &[&[security::Scheme::Header("x-key")]];

impl credentials::Credentials {
    /// Sent in the header `X-Key`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/key`.
    pub fn key(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("x-key"), secret)
    }

    /// A bearer token (RFC 6750), sent as `Authorization: Bearer …`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// The authorization server describes itself at
    /// `https://auth.example.com/.well-known/oauth-authorization-server`.
    ///
    /// Defined in `#/components/securitySchemes/token`.
    pub fn bearer(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::BEARER, secret)
    }

    /// Sent in the header `X-Old`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/old key`.
    #[deprecated]
    pub fn old_key(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("x-old"), secret)
    }
}
