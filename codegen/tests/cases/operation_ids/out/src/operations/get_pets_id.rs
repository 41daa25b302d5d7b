use crate::runtime::{context, operation, path, reader, validate};

/// The operation `get /pets/{id}`.
///
/// `GET /pets/{id}`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1pets~1{id}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPetsId {
    /// The value of `id`.
    ///
    /// Sent in the path, as `id`.
    pub id: String,
}

impl GetPetsId {
    /// A request with all that the API requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl validate::Validate for GetPetsId {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        path::check(&self.id, "", "", &validate::At::Name("id"), found);
    }
}

impl operation::Operation for GetPetsId {
    const ID: &'static str = "get /pets/{id}";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pets/");
        path.value(&self.id);
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
