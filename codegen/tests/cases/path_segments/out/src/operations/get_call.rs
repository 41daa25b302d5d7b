use crate::runtime::{context, operation, path, reader, validate};

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
        context.request(http::Method::GET, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[204]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
