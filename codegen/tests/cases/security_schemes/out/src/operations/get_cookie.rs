use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getCookie`.
///
/// `GET /cookie`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `again`, or the secret `crumb`.
///
/// Described at `#/paths/~1cookie/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetCookie {}

impl GetCookie {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetCookie {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetCookie {
    const ID: &'static str = "getCookie";
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
                    &[security::Scheme::Cookie("crumb")],
                    &[security::Scheme::Cookie("crumb")],
                ],
                &mut found,
            );
        found.into_result()?;
        let mut path = context.path();
        path.literal("/cookie");
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
    /// Calls `getCookie`.
    ///
    /// `GET /cookie`, see [`GetCookie`].
    pub async fn get_cookie(&self, request: GetCookie) -> operation::Called<GetCookie> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getCookie`.
    ///
    /// `GET /cookie`, see [`GetCookie`].
    pub fn get_cookie(&self, request: GetCookie) -> operation::Called<GetCookie> {
        self.send(&request)
    }
}
