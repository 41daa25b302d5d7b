use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "body_choice/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `addDocument`.
    ///
    /// `POST /documents`, see [`AddDocument`](operations::AddDocument).
    pub async fn add_document(
        &self,
        request: operations::AddDocument,
    ) -> operation::Called<operations::AddDocument> {
        self.send(&request).await
    }

    /// Calls `patchDocuments`.
    ///
    /// `PATCH /documents`, see [`PatchDocuments`](operations::PatchDocuments).
    pub async fn patch_documents(
        &self,
        request: operations::PatchDocuments,
    ) -> operation::Called<operations::PatchDocuments> {
        self.send(&request).await
    }

    /// Calls `setDocuments`.
    ///
    /// `PUT /documents`, see [`SetDocuments`](operations::SetDocuments).
    pub async fn set_documents(
        &self,
        request: operations::SetDocuments,
    ) -> operation::Called<operations::SetDocuments> {
        self.send(&request).await
    }
}
