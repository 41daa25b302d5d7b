use crate::runtime::{body, context, operation, reader, validate};
use crate::types;

/// The operation `setDocuments`.
///
/// `PUT /documents`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1documents/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetDocuments {
    /// The body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Document>,
}

impl SetDocuments {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// The body.
    ///
    /// Sent as the body, as `application/json`.
    #[must_use]
    pub fn body(mut self, value: types::Document) -> Self {
        self.body = Some(value);
        self
    }
}

impl validate::Validate for SetDocuments {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for SetDocuments {
    const ID: &'static str = "setDocuments";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/documents");
        context
            .request(
                http::Method::PUT,
                path,
                "application/json",
                self
                    .body
                    .as_ref()
                    .map(|body| body::Body::json("application/json", body))
                    .transpose()?,
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
