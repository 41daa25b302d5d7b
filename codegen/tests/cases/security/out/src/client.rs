use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "security/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getOpen`.
    ///
    /// `GET /open`, see [`GetOpen`](operations::GetOpen).
    pub async fn get_open(
        &self,
        request: operations::GetOpen,
    ) -> operation::Called<operations::GetOpen> {
        self.send(&request).await
    }

    /// Calls `getClosed`.
    ///
    /// `GET /closed`, see [`GetClosed`](operations::GetClosed).
    pub async fn get_closed(
        &self,
        request: operations::GetClosed,
    ) -> operation::Called<operations::GetClosed> {
        self.send(&request).await
    }

    /// Calls `getEither`.
    ///
    /// `GET /either`, see [`GetEither`](operations::GetEither).
    pub async fn get_either(
        &self,
        request: operations::GetEither,
    ) -> operation::Called<operations::GetEither> {
        self.send(&request).await
    }

    /// Calls `getOther`.
    ///
    /// `GET /other`, see [`GetOther`](operations::GetOther).
    pub async fn get_other(
        &self,
        request: operations::GetOther,
    ) -> operation::Called<operations::GetOther> {
        self.send(&request).await
    }
}
