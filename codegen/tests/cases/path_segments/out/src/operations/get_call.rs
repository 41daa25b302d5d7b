use crate::runtime::{
    blocking, client, context, operation, path, reader, transport, validate,
};

/// The operation `getCall`.
///
/// `GET /Calls/{Sid}.json`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1Calls~1{Sid}.json/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetCall {
    /// The value of `Sid`.
    ///
    /// Sent in the path, as `Sid`.
    pub sid: String,
}

impl GetCall {
    /// A request with all that the API requires.
    pub fn new(sid: impl Into<String>) -> Self {
        Self { sid: sid.into() }
    }
}

impl validate::Validate for GetCall {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        path::check(&self.sid, "", ".json", &validate::At::Name("Sid"), found);
    }
}

impl operation::Operation for GetCall {
    const ID: &'static str = "getCall";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/Calls/");
        path.value(&self.sid);
        path.literal(".json");
        context.request(http::Method::GET, path, None)
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
    /// Calls `getCall`.
    ///
    /// `GET /Calls/{Sid}.json`, see [`GetCall`].
    pub async fn get_call(&self, request: GetCall) -> operation::Called<GetCall> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getCall`.
    ///
    /// `GET /Calls/{Sid}.json`, see [`GetCall`].
    pub fn get_call(&self, request: GetCall) -> operation::Called<GetCall> {
        self.send(&request)
    }
}
