use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getDigest`.
///
/// `GET /digest`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `digest`.
///
/// Described at `#/paths/~1digest/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetDigest {}

impl GetDigest {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetDigest {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetDigest {
    const ID: &'static str = "getDigest";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        let access = context
            .access(&[&[security::Scheme::Authorization("Digest")]], &mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/digest");
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
    /// Calls `getDigest`.
    ///
    /// `GET /digest`, see [`GetDigest`].
    pub async fn get_digest(&self, request: GetDigest) -> operation::Called<GetDigest> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getDigest`.
    ///
    /// `GET /digest`, see [`GetDigest`].
    pub fn get_digest(&self, request: GetDigest) -> operation::Called<GetDigest> {
        self.send(&request)
    }
}
