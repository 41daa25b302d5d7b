use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "form_scalars/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `createMessage`.
    ///
    /// `POST /messages`, see [`CreateMessage`](operations::CreateMessage).
    pub async fn create_message(
        &self,
        request: operations::CreateMessage,
    ) -> operation::Called<operations::CreateMessage> {
        self.send(&request).await
    }
}
