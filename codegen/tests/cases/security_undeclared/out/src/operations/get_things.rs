use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `getThings`.
///
/// `GET /things`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Asks for `login`, which is not described.
///
/// Described at `#/paths/~1things/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {}

impl GetThings {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetThings {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/things");
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
    /// Calls `getThings`.
    ///
    /// `GET /things`, see [`GetThings`].
    pub async fn get_things(&self, request: GetThings) -> operation::Called<GetThings> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getThings`.
    ///
    /// `GET /things`, see [`GetThings`].
    pub fn get_things(&self, request: GetThings) -> operation::Called<GetThings> {
        self.send(&request)
    }
}
