use crate::runtime::{body, context, operation, reader, validate};

/// The operation `findPets`.
///
/// `GET /pets`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1pets/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FindPets {
    /// The body.
    ///
    /// Sent as the body, as `text/json; charset=utf-8`.
    pub body: serde_json::Value,
}

impl FindPets {
    /// A request with all that the API requires.
    pub fn new(body: serde_json::Value) -> Self {
        Self { body }
    }
}

impl validate::Validate for FindPets {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for FindPets {
    const ID: &'static str = "findPets";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pets");
        context
            .request(
                http::Method::GET,
                path,
                "application/json",
                Some(body::Body::json("text/json; charset=utf-8", &self.body)?),
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
