use crate::runtime::{context, operation, reader, validate};

/// The operation `getOther`.
///
/// `GET /other`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs HTTP Basic credentials.
///
/// Described at `#/paths/~1other/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOther {}

impl GetOther {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetOther {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetOther {
    const ID: &'static str = "getOther";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        context.require_credentials(&mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/other");
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
