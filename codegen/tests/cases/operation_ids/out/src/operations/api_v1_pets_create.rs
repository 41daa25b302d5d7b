use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `api.v1.Pets create`.
///
/// `POST /noise`
///
/// Answers, by status:
///
/// - `204`: It is created.
///
/// Described at `#/paths/~1noise/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApiV1PetsCreate {}

impl ApiV1PetsCreate {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for ApiV1PetsCreate {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for ApiV1PetsCreate {
    const ID: &'static str = "api.v1.Pets create";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/noise");
        context.request(http::Method::POST, path, None)
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
    /// Calls `api.v1.Pets create`.
    ///
    /// `POST /noise`, see [`ApiV1PetsCreate`].
    pub async fn api_v1_pets_create(
        &self,
        request: ApiV1PetsCreate,
    ) -> operation::Called<ApiV1PetsCreate> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `api.v1.Pets create`.
    ///
    /// `POST /noise`, see [`ApiV1PetsCreate`].
    pub fn api_v1_pets_create(
        &self,
        request: ApiV1PetsCreate,
    ) -> operation::Called<ApiV1PetsCreate> {
        self.send(&request)
    }
}
