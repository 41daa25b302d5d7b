use crate::runtime::client::{config, credentials, security};

/// The base URL of the API, `https://pets.example.com`.
pub const BASE_URL: &str = "https://pets.example.com";

impl config::Config {
    /// Creates a configuration for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "several_files/0.1.0")
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
    /// Defined in `files/shared/common.yaml#/components/securitySchemes/key`.
    pub fn key(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("x-key"), secret)
    }
}
