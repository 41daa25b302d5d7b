use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getThings`.
///
/// `GET /things`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `token`.
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
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        let access = context
            .access(&[&[security::Scheme::Header("x-token")]], &mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/things");
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
