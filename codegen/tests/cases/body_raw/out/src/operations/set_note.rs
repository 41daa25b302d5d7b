use crate::runtime::{body, context, operation, reader, validate};

/// The operation `setNote`.
///
/// `PUT /note`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1note/put`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetNote {
    /// The body.
    ///
    /// Sent as the body, as `text/plain`.
    pub body: String,
}

impl SetNote {
    /// A request with all that the API requires.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl validate::Validate for SetNote {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for SetNote {
    const ID: &'static str = "setNote";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/note");
        context
            .request(
                http::Method::PUT,
                path,
                "application/json",
                Some(body::Body::text("text/plain", &self.body)),
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
