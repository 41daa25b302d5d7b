use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `put /pets`.
///
/// `PUT /pets`
///
/// Answers, by status:
///
/// - `204`: They are replaced.
///
/// Described at `#/paths/~1pets/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutPets {}

impl PutPets {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for PutPets {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for PutPets {
    const ID: &'static str = "put /pets";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pets");
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
    /// Calls `put /pets`.
    ///
    /// `PUT /pets`, see [`PutPets`].
    pub async fn put_pets(&self, request: PutPets) -> operation::Called<PutPets> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `put /pets`.
    ///
    /// `PUT /pets`, see [`PutPets`].
    pub fn put_pets(&self, request: PutPets) -> operation::Called<PutPets> {
        self.send(&request)
    }
}
