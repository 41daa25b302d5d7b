use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getOthers`.
///
/// `GET /others`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `key`.
///
/// Asks for `login`, which is not described.
///
/// Described at `#/paths/~1others/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOthers {}

impl GetOthers {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetOthers {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetOthers {
    const ID: &'static str = "getOthers";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        let access = context.access(&[&[security::Scheme::Header("x-key")]], &mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/others");
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
    /// Calls `getOthers`.
    ///
    /// `GET /others`, see [`GetOthers`].
    pub async fn get_others(&self, request: GetOthers) -> operation::Called<GetOthers> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getOthers`.
    ///
    /// `GET /others`, see [`GetOthers`].
    pub fn get_others(&self, request: GetOthers) -> operation::Called<GetOthers> {
        self.send(&request)
    }
}
