use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getOther`.
///
/// `GET /other`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `token`, or HTTP Basic credentials.
///
/// Described at `#/paths/~1other/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOther {}

impl GetOther {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetOther {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetOther {
    const ID: &'static str = "getOther";
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
                &[&[security::Scheme::Header("x-token")], &[security::Scheme::BASIC]],
                &mut found,
            );
        found.into_result()?;
        let mut path = context.path();
        path.literal("/other");
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
    /// Calls `getOther`.
    ///
    /// `GET /other`, see [`GetOther`].
    pub async fn get_other(&self, request: GetOther) -> operation::Called<GetOther> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getOther`.
    ///
    /// `GET /other`, see [`GetOther`].
    pub fn get_other(&self, request: GetOther) -> operation::Called<GetOther> {
        self.send(&request)
    }
}
