use crate::runtime::{context, operation, path, reader, validate};

/// The operation `deleteMap`.
///
/// `DELETE /maps/{x},{y}/.{z}/100%25/a%20b`
///
/// Answers, by status:
///
/// - `204`: It is gone.
///
/// Described at `#/paths/~1maps~1{x},{y}~1.{z}~1100%~1a b/delete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMap {
    /// The value of `x`.
    ///
    /// Sent in the path, as `x`.
    pub x: i64,
    /// The value of `y`.
    ///
    /// Sent in the path, as `y`.
    pub y: f64,
    /// The value of `z`.
    ///
    /// Sent in the path, as `z`.
    pub z: String,
}

impl DeleteMap {
    /// A request with all that the API requires.
    pub fn new(x: i64, y: f64, z: impl Into<String>) -> Self {
        Self { x, y, z: z.into() }
    }
}

impl validate::Validate for DeleteMap {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.y, &validate::At::Name("y"), found);
        path::check(&self.z, ".", "", &validate::At::Name("z"), found);
    }
}

impl operation::Operation for DeleteMap {
    const ID: &'static str = "deleteMap";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/maps/");
        path.value(&self.x);
        path.literal(",");
        path.value(&self.y);
        path.literal("/.");
        path.value(&self.z);
        path.literal("/100%25/a%20b");
        context.request(http::Method::DELETE, path, "application/json", None)
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
