use crate::runtime::{body, context, operation, reader, validate};
use crate::types;

/// The operation `addPet`.
///
/// `POST /pets`
///
/// Answers, by status:
///
/// - `201`: Added.
///
/// Described at `#/paths/~1pets/post`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddPet {
    /// The pet as it is to be.
    ///
    /// Sent as the body, as `application/json`.
    pub body: types::Pet,
}

impl AddPet {
    /// A request with all that the API requires.
    pub fn new(body: types::Pet) -> Self {
        Self { body }
    }
}

impl validate::Validate for AddPet {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
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
                http::Method::POST,
                path,
                "application/json",
                Some(body::Body::json("application/json", &self.body)?),
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[201]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
