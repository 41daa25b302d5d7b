use crate::runtime::{body, context, operation, reader, validate};

/// The operation `setBlob`.
///
/// `PUT /blob`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1blob/put`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetBlob {
    /// The body.
    ///
    /// Sent as the body, as `application/octet-stream`.
    pub body: bytes::Bytes,
}

impl SetBlob {
    /// A request with all that the API requires.
    pub fn new(body: impl Into<bytes::Bytes>) -> Self {
        Self { body: body.into() }
    }
}

impl validate::Validate for SetBlob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for SetBlob {
    const ID: &'static str = "setBlob";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/blob");
        context
            .request(
                http::Method::PUT,
                path,
                "application/json",
                Some(body::Body::new("application/octet-stream", self.body.clone())),
            )
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
