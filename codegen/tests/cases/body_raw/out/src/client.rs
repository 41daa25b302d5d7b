use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "body_raw/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `setNote`.
    ///
    /// `PUT /note`, see [`SetNote`](operations::SetNote).
    pub async fn set_note(
        &self,
        request: operations::SetNote,
    ) -> operation::Called<operations::SetNote> {
        self.send(&request).await
    }

    /// Calls `setLevel`.
    ///
    /// `PATCH /note`, see [`SetLevel`](operations::SetLevel).
    pub async fn set_level(
        &self,
        request: operations::SetLevel,
    ) -> operation::Called<operations::SetLevel> {
        self.send(&request).await
    }

    /// Calls `setBlob`.
    ///
    /// `PUT /blob`, see [`SetBlob`](operations::SetBlob).
    pub async fn set_blob(
        &self,
        request: operations::SetBlob,
    ) -> operation::Called<operations::SetBlob> {
        self.send(&request).await
    }

    /// Calls `addBlob`.
    ///
    /// `POST /blob`, see [`AddBlob`](operations::AddBlob).
    pub async fn add_blob(
        &self,
        request: operations::AddBlob,
    ) -> operation::Called<operations::AddBlob> {
        self.send(&request).await
    }

    /// Calls `setImage`.
    ///
    /// `PUT /image`, see [`SetImage`](operations::SetImage).
    pub async fn set_image(
        &self,
        request: operations::SetImage,
    ) -> operation::Called<operations::SetImage> {
        self.send(&request).await
    }

    /// Calls `setText`.
    ///
    /// `PATCH /image`, see [`SetText`](operations::SetText).
    pub async fn set_text(
        &self,
        request: operations::SetText,
    ) -> operation::Called<operations::SetText> {
        self.send(&request).await
    }
}
