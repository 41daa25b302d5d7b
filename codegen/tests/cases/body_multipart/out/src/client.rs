use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "body_multipart/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `addAlbum`.
    ///
    /// `POST /albums`, see [`AddAlbum`](operations::AddAlbum).
    pub async fn add_album(
        &self,
        request: operations::AddAlbum,
    ) -> operation::Called<operations::AddAlbum> {
        self.send(&request).await
    }
}
