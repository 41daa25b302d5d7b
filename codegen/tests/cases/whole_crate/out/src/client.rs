use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

/// Where the description says that the API is:
/// `https://birds.example.com/v2`
pub const BASE_URL: &str = "https://birds.example.com/v2";

impl config::Config {
    /// Settings for [`BASE_URL`].
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self::for_server(BASE_URL, credentials, "whole_crate/0.1.0")
    }
}

impl From<credentials::Credentials> for config::Config {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Report a bird
    ///
    /// `POST /gardens/{garden_id}/sightings`, see [`AddSighting`](operations::AddSighting).
    pub async fn add_sighting(
        &self,
        request: operations::AddSighting,
    ) -> operation::Called<operations::AddSighting> {
        self.send(&request).await
    }
}
