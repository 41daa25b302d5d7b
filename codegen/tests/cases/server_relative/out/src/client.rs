use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "server_relative/0.1.0")
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
