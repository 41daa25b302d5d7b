use crate::runtime::client::{config, credentials, security};

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "security/0.1.0")
    }
}

impl credentials::Credentials {
    /// The token of a user.
    ///
    /// Sent in the header `X-Token`.
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/token`.
    pub fn token(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("x-token"), secret)
    }
}
