use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "body_json/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `addPet`.
    ///
    /// `POST /pets`, see [`AddPet`](operations::AddPet).
    pub async fn add_pet(
        &self,
        request: operations::AddPet,
    ) -> operation::Called<operations::AddPet> {
        self.send(&request).await
    }

    /// Calls `setPets`.
    ///
    /// `PUT /pets`, see [`SetPets`](operations::SetPets).
    pub async fn set_pets(
        &self,
        request: operations::SetPets,
    ) -> operation::Called<operations::SetPets> {
        self.send(&request).await
    }

    /// Calls `patchPets`.
    ///
    /// `PATCH /pets`, see [`PatchPets`](operations::PatchPets).
    pub async fn patch_pets(
        &self,
        request: operations::PatchPets,
    ) -> operation::Called<operations::PatchPets> {
        self.send(&request).await
    }

    /// Calls `findPets`.
    ///
    /// `GET /pets`, see [`FindPets`](operations::FindPets).
    pub async fn find_pets(
        &self,
        request: operations::FindPets,
    ) -> operation::Called<operations::FindPets> {
        self.send(&request).await
    }
}
