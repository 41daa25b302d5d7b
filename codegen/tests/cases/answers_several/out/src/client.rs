use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "answers_several/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getJob`.
    ///
    /// `GET /job`, see [`GetJob`](operations::GetJob).
    pub async fn get_job(
        &self,
        request: operations::GetJob,
    ) -> operation::Called<operations::GetJob> {
        self.send(&request).await
    }

    /// Calls `putJob`.
    ///
    /// `PUT /job`, see [`PutJob`](operations::PutJob).
    pub async fn put_job(
        &self,
        request: operations::PutJob,
    ) -> operation::Called<operations::PutJob> {
        self.send(&request).await
    }

    /// Calls `postJob`.
    ///
    /// `POST /job`, see [`PostJob`](operations::PostJob).
    pub async fn post_job(
        &self,
        request: operations::PostJob,
    ) -> operation::Called<operations::PostJob> {
        self.send(&request).await
    }

    /// Calls `deleteJob`.
    ///
    /// `DELETE /job`, see [`DeleteJob`](operations::DeleteJob).
    pub async fn delete_job(
        &self,
        request: operations::DeleteJob,
    ) -> operation::Called<operations::DeleteJob> {
        self.send(&request).await
    }

    /// Calls `findJob`.
    ///
    /// `HEAD /job`, see [`FindJob`](operations::FindJob).
    pub async fn find_job(
        &self,
        request: operations::FindJob,
    ) -> operation::Called<operations::FindJob> {
        self.send(&request).await
    }

    /// Calls `traceJob`.
    ///
    /// `TRACE /job`, see [`TraceJob`](operations::TraceJob).
    pub async fn trace_job(
        &self,
        request: operations::TraceJob,
    ) -> operation::Called<operations::TraceJob> {
        self.send(&request).await
    }

    /// Calls `patchJob`.
    ///
    /// `PATCH /job`, see [`PatchJob`](operations::PatchJob).
    pub async fn patch_job(
        &self,
        request: operations::PatchJob,
    ) -> operation::Called<operations::PatchJob> {
        self.send(&request).await
    }
}
