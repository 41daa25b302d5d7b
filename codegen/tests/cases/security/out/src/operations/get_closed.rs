use crate::runtime::{
    blocking, client, context, operation, reader, security, transport, validate,
};

/// The operation `getClosed`.
///
/// `GET /closed`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs HTTP Basic credentials.
///
/// Described at `#/paths/~1closed/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetClosed {}

impl GetClosed {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetClosed {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetClosed {
    const ID: &'static str = "getClosed";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        let access = context.access(&[&[security::Scheme::BASIC]], &mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/closed");
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
    /// Calls `getClosed`.
    ///
    /// `GET /closed`, see [`GetClosed`].
    pub async fn get_closed(&self, request: GetClosed) -> operation::Called<GetClosed> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getClosed`.
    ///
    /// `GET /closed`, see [`GetClosed`].
    pub fn get_closed(&self, request: GetClosed) -> operation::Called<GetClosed> {
        self.send(&request)
    }
}
