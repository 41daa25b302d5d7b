use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "path_segments/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getCall`.
    ///
    /// `GET /Calls/{Sid}.json`, see [`GetCall`](operations::GetCall).
    pub async fn get_call(
        &self,
        request: operations::GetCall,
    ) -> operation::Called<operations::GetCall> {
        self.send(&request).await
    }

    /// Calls `deleteMap`.
    ///
    /// `DELETE /maps/{x},{y}/.{z}/100%25/a%20b`, see [`DeleteMap`](operations::DeleteMap).
    pub async fn delete_map(
        &self,
        request: operations::DeleteMap,
    ) -> operation::Called<operations::DeleteMap> {
        self.send(&request).await
    }

    /// Calls `getPair`.
    ///
    /// `GET /pairs/{left}{right}`, see [`GetPair`](operations::GetPair).
    pub async fn get_pair(
        &self,
        request: operations::GetPair,
    ) -> operation::Called<operations::GetPair> {
        self.send(&request).await
    }

    /// Calls `root`.
    ///
    /// `GET /`, see [`Root`](operations::Root).
    pub async fn root(
        &self,
        request: operations::Root,
    ) -> operation::Called<operations::Root> {
        self.send(&request).await
    }
}
