use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "path_parameters/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getSeat`.
    ///
    /// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`, see
    /// [`GetSeat`](operations::GetSeat).
    pub async fn get_seat(
        &self,
        request: operations::GetSeat,
    ) -> operation::Called<operations::GetSeat> {
        self.send(&request).await
    }
}
