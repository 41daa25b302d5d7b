use crate::runtime::{context, file, operation, reader, validate};

/// The operation `setImage`.
///
/// `PUT /image`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1image/put`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetImage {
    /// The body.
    ///
    /// Sent as the body, as `application/octet-stream` unless it says otherwise; the API takes
    /// `image/*`.
    pub body: file::File,
}

impl SetImage {
    /// A request with all that the API requires.
    pub fn new(body: impl Into<file::File>) -> Self {
        Self { body: body.into() }
    }
}

impl validate::Validate for SetImage {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for SetImage {
    const ID: &'static str = "setImage";
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
                http::Method::PUT,
                path,
                "application/json",
                Some(self.body.body("application/octet-stream")),
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
