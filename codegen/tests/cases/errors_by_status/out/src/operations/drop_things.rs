use crate::runtime::{context, operation, reader, validate};

/// The operation `dropThings`.
///
/// `DELETE /things`
///
/// Answers, by status:
///
/// - `204`: Gone.
/// - `400`: No.
/// - `499`: Closed.
///
/// Described at `#/paths/~1things/delete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DropThings {}

impl DropThings {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for DropThings {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for DropThings {
    const ID: &'static str = "dropThings";
    type Success = ();
    type Failure = DropThingsFailure;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/things");
        context.request(http::Method::DELETE, path, "text/html, image/png", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[204]),
            400 => Err(operation::failed_text(response, DropThingsFailure::BadRequest)),
            499 => Err(operation::failed_bytes(response, DropThingsFailure::Status499)),
            _ => Err(operation::failure_empty(response)),
        }
    }
}

/// What the API answers where a call of [`DropThings`] fails.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
pub enum DropThingsFailure {
    /// `400`: No.
    BadRequest(String),
    /// `499`: Closed.
    Status499(bytes::Bytes),
}
