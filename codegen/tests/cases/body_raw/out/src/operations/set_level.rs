use crate::runtime::{body, context, operation, reader, validate};
use crate::types;

/// The operation `setLevel`.
///
/// `PATCH /note`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1note/patch`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetLevel {
    /// The body.
    ///
    /// Sent as the body, as `text/plain`.
    pub body: Option<types::SetLevelBody>,
}

impl SetLevel {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// The body.
    ///
    /// Sent as the body, as `text/plain`.
    #[must_use]
    pub fn body(mut self, value: impl Into<types::SetLevelBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl validate::Validate for SetLevel {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for SetLevel {
    const ID: &'static str = "setLevel";
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
                http::Method::PATCH,
                path,
                "application/json",
                self.body.as_ref().map(|body| body::Body::text("text/plain", body)),
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
