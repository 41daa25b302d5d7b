use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "inline_types/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `listOrders`.
    ///
    /// `GET /orders`, see [`ListOrders`](operations::ListOrders).
    pub async fn list_orders(
        &self,
        request: operations::ListOrders,
    ) -> operation::Called<operations::ListOrders> {
        self.send(&request).await
    }
}
