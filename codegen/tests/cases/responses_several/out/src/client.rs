use crate::runtime::client::{config, credentials};

impl config::Config {
    /// Creates a configuration for a server, since the document names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "responses_several/0.1.0")
    }
}
