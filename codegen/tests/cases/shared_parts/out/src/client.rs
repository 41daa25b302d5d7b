use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "shared_parts/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getNote`.
    ///
    /// `GET /notes/{id}`, see [`GetNote`](operations::GetNote).
    pub async fn get_note(
        &self,
        request: operations::GetNote,
    ) -> operation::Called<operations::GetNote> {
        self.send(&request).await
    }

    /// Calls `putNote`.
    ///
    /// `PUT /notes/{id}`, see [`PutNote`](operations::PutNote).
    pub async fn put_note(
        &self,
        request: operations::PutNote,
    ) -> operation::Called<operations::PutNote> {
        self.send(&request).await
    }

    /// Calls `patchNote`.
    ///
    /// `PATCH /notes/{id}`, see [`PatchNote`](operations::PatchNote).
    pub async fn patch_note(
        &self,
        request: operations::PatchNote,
    ) -> operation::Called<operations::PatchNote> {
        self.send(&request).await
    }
}
