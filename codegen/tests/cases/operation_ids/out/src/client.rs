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
    /// `GET /pets/{id}`, see [`GetPetsId`](operations::GetPetsId).
    pub async fn get_pets_id(
        &self,
        request: operations::GetPetsId,
    ) -> operation::Called<operations::GetPetsId> {
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
    /// `PUT /cats`, see [`PetsType`](operations::PetsType).
    pub async fn pets_(
        &self,
        request: operations::PetsType,
    ) -> operation::Called<operations::PetsType> {
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
}
