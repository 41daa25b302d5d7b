use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

/// Where the description says that the API is:
/// `https://eu.example.com:8443/api/v1`
pub const BASE_URL: &str = "https://eu.example.com:8443/api/v1";

impl config::Config {
    /// Settings for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "server_variables/0.1.0")
    }
}

impl From<credentials::Credentials> for config::Config {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `get`.
    ///
    /// `GET /`, see [`Get`](operations::Get).
    pub async fn get(
        &self,
        request: operations::Get,
    ) -> operation::Called<operations::Get> {
        self.send(&request).await
    }
}
