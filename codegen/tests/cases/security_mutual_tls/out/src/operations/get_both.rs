use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getBoth`.
///
/// `GET /both`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `key`.
///
/// `certificate` asks for a certificate, which the transport has to show.
///
/// Described at `#/paths/~1both/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBoth {}

impl GetBoth {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetBoth {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetBoth {
    const ID: &'static str = "getBoth";
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
        path.literal("/both");
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
    /// Calls `getBoth`.
    ///
    /// `GET /both`, see [`GetBoth`].
    pub async fn get_both(&self, request: GetBoth) -> operation::Called<GetBoth> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getBoth`.
    ///
    /// `GET /both`, see [`GetBoth`].
    pub fn get_both(&self, request: GetBoth) -> operation::Called<GetBoth> {
        self.send(&request)
    }
}
