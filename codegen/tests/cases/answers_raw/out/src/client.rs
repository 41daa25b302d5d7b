use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "answers_raw/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getReport`.
    ///
    /// `GET /report`, see [`GetReport`](operations::GetReport).
    pub async fn get_report(
        &self,
        request: operations::GetReport,
    ) -> operation::Called<operations::GetReport> {
        self.send(&request).await
    }

    /// Calls `drawReport`.
    ///
    /// `PUT /report`, see [`DrawReport`](operations::DrawReport).
    pub async fn draw_report(
        &self,
        request: operations::DrawReport,
    ) -> operation::Called<operations::DrawReport> {
        self.send(&request).await
    }

    /// Calls `makeReport`.
    ///
    /// `POST /report`, see [`MakeReport`](operations::MakeReport).
    pub async fn make_report(
        &self,
        request: operations::MakeReport,
    ) -> operation::Called<operations::MakeReport> {
        self.send(&request).await
    }

    /// Calls `followReport`.
    ///
    /// `TRACE /report`, see [`FollowReport`](operations::FollowReport).
    pub async fn follow_report(
        &self,
        request: operations::FollowReport,
    ) -> operation::Called<operations::FollowReport> {
        self.send(&request).await
    }
}
