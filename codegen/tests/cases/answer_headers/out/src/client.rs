use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "answer_headers/0.1.0")
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

    /// Calls `putThings`.
    ///
    /// `PUT /things`, see [`PutThings`](operations::PutThings).
    pub async fn put_things(
        &self,
        request: operations::PutThings,
    ) -> operation::Called<operations::PutThings> {
        self.send(&request).await
    }
}
