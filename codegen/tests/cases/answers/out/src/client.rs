use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "answers/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `listJobs`.
    ///
    /// `GET /jobs`, see [`ListJobs`](operations::ListJobs).
    pub async fn list_jobs(
        &self,
        request: operations::ListJobs,
    ) -> operation::Called<operations::ListJobs> {
        self.send(&request).await
    }

    /// Calls `dropJobs`.
    ///
    /// `DELETE /jobs`, see [`DropJobs`](operations::DropJobs).
    pub async fn drop_jobs(
        &self,
        request: operations::DropJobs,
    ) -> operation::Called<operations::DropJobs> {
        self.send(&request).await
    }

    /// Calls `runJobs`.
    ///
    /// `PUT /jobs`, see [`RunJobs`](operations::RunJobs).
    pub async fn run_jobs(
        &self,
        request: operations::RunJobs,
    ) -> operation::Called<operations::RunJobs> {
        self.send(&request).await
    }

    /// Calls `timeJobs`.
    ///
    /// `PATCH /jobs`, see [`TimeJobs`](operations::TimeJobs).
    pub async fn time_jobs(
        &self,
        request: operations::TimeJobs,
    ) -> operation::Called<operations::TimeJobs> {
        self.send(&request).await
    }

    /// Calls `checkJobs`.
    ///
    /// `HEAD /jobs`, see [`CheckJobs`](operations::CheckJobs).
    pub async fn check_jobs(
        &self,
        request: operations::CheckJobs,
    ) -> operation::Called<operations::CheckJobs> {
        self.send(&request).await
    }
}
