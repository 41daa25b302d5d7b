use crate::runtime::client::{config, credentials, security};

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "security_undeclared/0.1.0")
    }
}

impl credentials::Credentials {
    /// Sent in the header `X-Key`.
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/key`.
    pub fn key(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("x-key"), secret)
    }
}
