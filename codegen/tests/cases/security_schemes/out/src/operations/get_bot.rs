use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getBot`.
///
/// `GET /bot`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `bot`.
///
/// Described at `#/paths/~1bot/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBot {}

impl GetBot {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetBot {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetBot {
    const ID: &'static str = "getBot";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        let access = context
            .access(&[&[security::Scheme::Header("authorization")]], &mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/bot");
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
    /// Calls `getBot`.
    ///
    /// `GET /bot`, see [`GetBot`].
    pub async fn get_bot(&self, request: GetBot) -> operation::Called<GetBot> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getBot`.
    ///
    /// `GET /bot`, see [`GetBot`].
    pub fn get_bot(&self, request: GetBot) -> operation::Called<GetBot> {
        self.send(&request)
    }
}
