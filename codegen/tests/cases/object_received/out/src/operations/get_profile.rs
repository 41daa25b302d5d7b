use crate::runtime::{blocking, client, context, operation, reader, transport, validate};
use crate::types;

/// The operation `getProfile`.
///
/// `GET /profile`
///
/// Answers, by status:
///
/// - `200`: The profile.
///
/// Described at `#/paths/~1profile/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetProfile {}

impl GetProfile {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetProfile {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetProfile {
    const ID: &'static str = "getProfile";
    type Success = types::Profile;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/profile");
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
    /// Calls `getProfile`.
    ///
    /// `GET /profile`, see [`GetProfile`].
    pub async fn get_profile(
        &self,
        request: GetProfile,
    ) -> operation::Called<GetProfile> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getProfile`.
    ///
    /// `GET /profile`, see [`GetProfile`].
    pub fn get_profile(&self, request: GetProfile) -> operation::Called<GetProfile> {
        self.send(&request)
    }
}
