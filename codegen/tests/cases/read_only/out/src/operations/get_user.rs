use crate::runtime::{blocking, client, context, operation, reader, transport, validate};
use crate::types;

/// The operation `getUser`.
///
/// `GET /users`
///
/// Answers, by status:
///
/// - `200`: It.
///
/// Described at `#/paths/~1users/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetUser {}

impl GetUser {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetUser {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetUser {
    const ID: &'static str = "getUser";
    type Success = types::User;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/users");
        context.request(http::Method::GET, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200 => operation::success(response, reading),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getUser`.
    ///
    /// `GET /users`, see [`GetUser`].
    pub async fn get_user(&self, request: GetUser) -> operation::Called<GetUser> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getUser`.
    ///
    /// `GET /users`, see [`GetUser`].
    pub fn get_user(&self, request: GetUser) -> operation::Called<GetUser> {
        self.send(&request)
    }
}
