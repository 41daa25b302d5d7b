use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getQuery`.
///
/// `GET /query`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `none` and the secret `secret`.
///
/// Described at `#/paths/~1query/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetQuery {}

impl GetQuery {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetQuery {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetQuery {
    const ID: &'static str = "getQuery";
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
                    &[
                        security::Scheme::Query("api key"),
                        security::Scheme::Query("api_secret"),
                    ],
                ],
                &mut found,
            );
        found.into_result()?;
        let mut path = context.path();
        path.literal("/query");
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
    /// Calls `getQuery`.
    ///
    /// `GET /query`, see [`GetQuery`].
    pub async fn get_query(&self, request: GetQuery) -> operation::Called<GetQuery> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getQuery`.
    ///
    /// `GET /query`, see [`GetQuery`].
    pub fn get_query(&self, request: GetQuery) -> operation::Called<GetQuery> {
        self.send(&request)
    }
}
