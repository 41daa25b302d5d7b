use crate::runtime::client::{config, credentials, security};

/// The base URL of the API, `https://api.example.com`.
pub const BASE_URL: &str = "https://api.example.com";

impl config::Config {
    /// Creates a configuration for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "swagger_forms/0.1.0")
    }
}

impl From<credentials::Credentials> for config::Config {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}

/// The security requirements of the operations that state none of their own.
pub(crate) const SECURITY: security::Requirements = &[];
