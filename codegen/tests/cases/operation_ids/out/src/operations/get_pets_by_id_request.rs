use crate::runtime::{
    blocking, client, context, operation, path, reader, transport, validate,
};

/// The operation `get /pets/{id}`.
///
/// `GET /pets/{id}`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1pets~1{id}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPetsByIdRequest {
    /// The value of `id`.
    ///
    /// Sent in the path, as `id`.
    pub id: String,
}

impl GetPetsByIdRequest {
    /// A request with all that the API requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl validate::Validate for GetPetsByIdRequest {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        path::check(&self.id, "", "", &validate::At::Name("id"), found);
    }
}

impl operation::Operation for GetPetsByIdRequest {
    const ID: &'static str = "get /pets/{id}";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pets/");
        path.value(&self.id);
        context.request(http::Method::GET, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            204 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `get /pets/{id}`.
    ///
    /// `GET /pets/{id}`, see [`GetPetsByIdRequest`].
    pub async fn get_pets_by_id_request(
        &self,
        request: GetPetsByIdRequest,
    ) -> operation::Called<GetPetsByIdRequest> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `get /pets/{id}`.
    ///
    /// `GET /pets/{id}`, see [`GetPetsByIdRequest`].
    pub fn get_pets_by_id_request(
        &self,
        request: GetPetsByIdRequest,
    ) -> operation::Called<GetPetsByIdRequest> {
        self.send(&request)
    }
}
