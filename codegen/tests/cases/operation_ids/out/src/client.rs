use crate::runtime::{client, config, credentials, operation, transport};
use crate::operations;

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "operation_ids/0.1.0")
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `get /pets/{id}`.
    ///
    /// `GET /pets/{id}`, see [`GetPetsByIdRequest`](operations::GetPetsByIdRequest).
    pub async fn get_pets_by_id_request(
        &self,
        request: operations::GetPetsByIdRequest,
    ) -> operation::Called<operations::GetPetsByIdRequest> {
        self.send(&request).await
    }

    /// Calls `pets`.
    ///
    /// `GET /pets`, see [`Pets`](operations::Pets).
    pub async fn pets(
        &self,
        request: operations::Pets,
    ) -> operation::Called<operations::Pets> {
        self.send(&request).await
    }

    /// Calls `put /pets`.
    ///
    /// `PUT /pets`, see [`PutPets`](operations::PutPets).
    pub async fn put_pets(
        &self,
        request: operations::PutPets,
    ) -> operation::Called<operations::PutPets> {
        self.send(&request).await
    }

    /// Calls `send`.
    ///
    /// `GET /cats`, see [`Send`](operations::Send).
    pub async fn send_(
        &self,
        request: operations::Send,
    ) -> operation::Called<operations::Send> {
        self.send(&request).await
    }

    /// Calls `Pets`.
    ///
    /// `PUT /cats`, see [`PetsRequest`](operations::PetsRequest).
    pub async fn pets_request(
        &self,
        request: operations::PetsRequest,
    ) -> operation::Called<operations::PetsRequest> {
        self.send(&request).await
    }

    /// Calls `match`.
    ///
    /// `POST /cats`, see [`Match`](operations::Match).
    pub async fn r#match(
        &self,
        request: operations::Match,
    ) -> operation::Called<operations::Match> {
        self.send(&request).await
    }

    /// Calls `get /`.
    ///
    /// `GET /`, see [`GetRoot`](operations::GetRoot).
    pub async fn get_root(
        &self,
        request: operations::GetRoot,
    ) -> operation::Called<operations::GetRoot> {
        self.send(&request).await
    }

    /// Calls `get /{owner}/{repo}/Calls/{Sid}.json`.
    ///
    /// `GET /{owner}/{repo}/Calls/{Sid}.json`, see
    /// [`GetByOwnerAndRepoCallsBySidJson`](operations::GetByOwnerAndRepoCallsBySidJson).
    pub async fn get_by_owner_and_repo_calls_by_sid_json(
        &self,
        request: operations::GetByOwnerAndRepoCallsBySidJson,
    ) -> operation::Called<operations::GetByOwnerAndRepoCallsBySidJson> {
        self.send(&request).await
    }

    /// Calls `pets/list`.
    ///
    /// `GET /noise`, see [`PetsList`](operations::PetsList).
    pub async fn pets_list(
        &self,
        request: operations::PetsList,
    ) -> operation::Called<operations::PetsList> {
        self.send(&request).await
    }

    /// Calls `get-/pets/{id}`.
    ///
    /// `PUT /noise`, see [`GetPetsById`](operations::GetPetsById).
    pub async fn get_pets_by_id(
        &self,
        request: operations::GetPetsById,
    ) -> operation::Called<operations::GetPetsById> {
        self.send(&request).await
    }

    /// Calls `api.v1.Pets create`.
    ///
    /// `POST /noise`, see [`ApiV1PetsCreate`](operations::ApiV1PetsCreate).
    pub async fn api_v1_pets_create(
        &self,
        request: operations::ApiV1PetsCreate,
    ) -> operation::Called<operations::ApiV1PetsCreate> {
        self.send(&request).await
    }
}
