use crate::runtime::client::{config, credentials, security};

impl config::Config {
    /// Creates a configuration for this server; the document declares none.
    pub fn new(base_url: impl Into<String>, credentials: credentials::Credentials) -> Self {
        Self::for_server(base_url, credentials, "lists_required/0.1.0")
    }
}

/// The security requirements of the operations that state none of their own.
pub(crate) const SECURITY: security::Requirements = &[];
