use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "object_received/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getProfile`.
    ///
    /// `GET /profile`, see [`GetProfile`](operations::GetProfile).
    pub async fn get_profile(
        &self,
        request: operations::GetProfile,
    ) -> operation::Called<operations::GetProfile> {
        self.send(&request).await
    }
}
