use crate::runtime::{context, operation, reader, validate};

/// The operation `putThings`.
///
/// `PUT /things`
///
/// Answers, by status:
///
/// - `204`: Done.
/// - `400`: No.
///
/// Headers of answers:
///
/// - `x-rate-limit`: So many calls are left in `this` hour.
/// - `Location`:
///
/// Described at `#/paths/~1things/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutThings {}

impl PutThings {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for PutThings {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for PutThings {
    const ID: &'static str = "putThings";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/things");
        context.request(http::Method::PUT, path, "application/json", None)
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
