use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `getOne`.
///
/// `GET /one`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// `certificate` asks for a certificate, which the transport has to show.
///
/// Described at `#/paths/~1one/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOne {}

impl GetOne {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetOne {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetOne {
    const ID: &'static str = "getOne";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/one");
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
    /// Calls `getOne`.
    ///
    /// `GET /one`, see [`GetOne`].
    pub async fn get_one(&self, request: GetOne) -> operation::Called<GetOne> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getOne`.
    ///
    /// `GET /one`, see [`GetOne`].
    pub fn get_one(&self, request: GetOne) -> operation::Called<GetOne> {
        self.send(&request)
    }
}
