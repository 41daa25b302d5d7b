use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getBearer`.
///
/// `GET /bearer`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs a bearer token, or a bearer token, or a bearer token.
///
/// `oauth` needs `read`.
///
/// Described at `#/paths/~1bearer/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBearer {}

impl GetBearer {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetBearer {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetBearer {
    const ID: &'static str = "getBearer";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        let access = context
            .access(
                &[
                    &[security::Scheme::BEARER],
                    &[security::Scheme::BEARER],
                    &[security::Scheme::BEARER],
                ],
                &mut found,
            );
        found.into_result()?;
        let mut path = context.path();
        path.literal("/bearer");
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
    /// Calls `getBearer`.
    ///
    /// `GET /bearer`, see [`GetBearer`].
    pub async fn get_bearer(&self, request: GetBearer) -> operation::Called<GetBearer> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getBearer`.
    ///
    /// `GET /bearer`, see [`GetBearer`].
    pub fn get_bearer(&self, request: GetBearer) -> operation::Called<GetBearer> {
        self.send(&request)
    }
}
