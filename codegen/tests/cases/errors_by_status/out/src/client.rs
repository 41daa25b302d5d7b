use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "errors_by_status/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getThings`.
    ///
    /// `GET /things`, see [`GetThings`](operations::GetThings).
    pub async fn get_things(
        &self,
        request: operations::GetThings,
    ) -> operation::Called<operations::GetThings> {
        self.send(&request).await
    }

    /// Calls `dropThings`.
    ///
    /// `DELETE /things`, see [`DropThings`](operations::DropThings).
    pub async fn drop_things(
        &self,
        request: operations::DropThings,
    ) -> operation::Called<operations::DropThings> {
        self.send(&request).await
    }
}
