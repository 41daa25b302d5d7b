use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `get /`.
///
/// `GET /`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetRoot {}

impl GetRoot {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetRoot {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetRoot {
    const ID: &'static str = "get /";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/");
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
    /// Calls `get /`.
    ///
    /// `GET /`, see [`GetRoot`].
    pub async fn get_root(&self, request: GetRoot) -> operation::Called<GetRoot> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `get /`.
    ///
    /// `GET /`, see [`GetRoot`].
    pub fn get_root(&self, request: GetRoot) -> operation::Called<GetRoot> {
        self.send(&request)
    }
}
