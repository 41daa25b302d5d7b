use crate::runtime::client::{config, credentials, oauth2, security};

/// The base URL of the API, `https://api.example.com/v2`.
pub const BASE_URL: &str = "https://api.example.com/v2";

impl config::Config {
    /// Creates a configuration for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "swagger/2.1.0")
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
    /// Defined in `#/securityDefinitions/key`.
    pub fn key(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("x-key"), secret)
    }

    /// A bearer token (RFC 6750), sent as `Authorization: Bearer …`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/securityDefinitions/oauth`.
    pub fn bearer(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::BEARER, secret)
    }
}

impl oauth2::ClientCredentials {
    /// Gets tokens from `https://auth.example.com/token`. Pass it to
    /// [`Credentials::bearer`](crate::Credentials::bearer).
    ///
    /// # Scopes
    /// - `write`: Change pets.
    ///
    /// Defined in `#/securityDefinitions/oauth`.
    pub fn oauth(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self::new("https://auth.example.com/token", client_id, client_secret)
    }
}
