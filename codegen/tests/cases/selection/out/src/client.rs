use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "selection/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `listPets`.
    ///
    /// `GET /pets`, see [`ListPets`](operations::ListPets).
    pub async fn list_pets(
        &self,
        request: operations::ListPets,
    ) -> operation::Called<operations::ListPets> {
        self.send(&request).await
    }

    /// Calls `addPet`.
    ///
    /// `POST /pets`, see [`AddPet`](operations::AddPet).
    pub async fn add_pet(
        &self,
        request: operations::AddPet,
    ) -> operation::Called<operations::AddPet> {
        self.send(&request).await
    }

    /// Calls `closeShop`.
    ///
    /// `DELETE /shops/{id}`, see [`CloseShop`](operations::CloseShop).
    pub async fn close_shop(
        &self,
        request: operations::CloseShop,
    ) -> operation::Called<operations::CloseShop> {
        self.send(&request).await
    }
}
