use crate::runtime::{blocking, client, context, operation, reader, transport, validate};
use crate::types;

/// The operation `getShape`.
///
/// `GET /shapes`
///
/// Answers, by status:
///
/// - `200`: It.
///
/// Described at `#/paths/~1shapes/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetShape {}

impl GetShape {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetShape {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetShape {
    const ID: &'static str = "getShape";
    type Success = types::Shape;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/shapes");
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
    /// Calls `getShape`.
    ///
    /// `GET /shapes`, see [`GetShape`].
    pub async fn get_shape(&self, request: GetShape) -> operation::Called<GetShape> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getShape`.
    ///
    /// `GET /shapes`, see [`GetShape`].
    pub fn get_shape(&self, request: GetShape) -> operation::Called<GetShape> {
        self.send(&request)
    }
}
