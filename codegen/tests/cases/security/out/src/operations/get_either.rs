use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getEither`.
///
/// `GET /either`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Takes HTTP Basic credentials.
///
/// Described at `#/paths/~1either/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetEither {}

impl GetEither {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetEither {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetEither {
    const ID: &'static str = "getEither";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        let access = context.access(&[&[], &[security::Scheme::BASIC]], &mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/either");
        access.grant(context.request(http::Method::GET, path, None)?)
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
    /// Calls `getEither`.
    ///
    /// `GET /either`, see [`GetEither`].
    pub async fn get_either(&self, request: GetEither) -> operation::Called<GetEither> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getEither`.
    ///
    /// `GET /either`, see [`GetEither`].
    pub fn get_either(&self, request: GetEither) -> operation::Called<GetEither> {
        self.send(&request)
    }
}
