use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "form_arrays/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `createPoll`.
    ///
    /// `POST /polls`, see [`CreatePoll`](operations::CreatePoll).
    pub async fn create_poll(
        &self,
        request: operations::CreatePoll,
    ) -> operation::Called<operations::CreatePoll> {
        self.send(&request).await
    }
}
