use crate::runtime::{context, file, operation, reader, validate};

/// The operation `setText`.
///
/// `PATCH /image`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1image/patch`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetText {
    /// The body.
    ///
    /// Sent as the body, as `text/plain` unless it says otherwise; the API takes `text/plain`,
    /// `text/x-markdown`.
    pub body: Option<file::File>,
}

impl SetText {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// The body.
    ///
    /// Sent as the body, as `text/plain` unless it says otherwise; the API takes `text/plain`,
    /// `text/x-markdown`.
    #[must_use]
    pub fn body(mut self, value: impl Into<file::File>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl validate::Validate for SetText {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for SetText {
    const ID: &'static str = "setText";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/image");
        context
            .request(
                http::Method::PATCH,
                path,
                "application/json",
                self.body.as_ref().map(|body| body.body("text/plain")),
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
