use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `get-/pets/{id}`.
///
/// `PUT /noise`
///
/// Answers, by status:
///
/// - `204`: It is replaced.
///
/// Described at `#/paths/~1noise/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPetsById {}

impl GetPetsById {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetPetsById {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetPetsById {
    const ID: &'static str = "get-/pets/{id}";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/noise");
        context.request(http::Method::PUT, path, None)
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
    /// Calls `get-/pets/{id}`.
    ///
    /// `PUT /noise`, see [`GetPetsById`].
    pub async fn get_pets_by_id(
        &self,
        request: GetPetsById,
    ) -> operation::Called<GetPetsById> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `get-/pets/{id}`.
    ///
    /// `PUT /noise`, see [`GetPetsById`].
    pub fn get_pets_by_id(
        &self,
        request: GetPetsById,
    ) -> operation::Called<GetPetsById> {
        self.send(&request)
    }
}
