use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "webhooks/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `subscribe`.
    ///
    /// `POST /subscriptions`, see [`Subscribe`](operations::Subscribe).
    pub async fn subscribe(
        &self,
        request: operations::Subscribe,
    ) -> operation::Called<operations::Subscribe> {
        self.send(&request).await
    }
}
