use crate::runtime::client::{config, credentials};

/// Where the description says that the API is:
/// `https://example.com`
pub const BASE_URL: &str = "https://example.com";

impl config::Config {
    /// Settings for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "prose_hostile/0.1.0")
    }
}

impl From<credentials::Credentials> for config::Config {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}
