use crate::runtime::client::{config, credentials};

/// The base URL of the API, `https://birds.example.com/v2`.
pub const BASE_URL: &str = "https://birds.example.com/v2";

impl config::Config {
    /// Creates a configuration for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "whole_crate/2.1.0")
    }
}

impl From<credentials::Credentials> for config::Config {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}
