use crate::runtime::{body, context, operation, reader, validate};

/// The operation `addBlob`.
///
/// `POST /blob`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1blob/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddBlob {
    /// The body.
    ///
    /// Sent as the body, as `application/xml`.
    pub body: Option<bytes::Bytes>,
}

impl AddBlob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// The body.
    ///
    /// Sent as the body, as `application/xml`.
    #[must_use]
    pub fn body(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl validate::Validate for AddBlob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for AddBlob {
    const ID: &'static str = "addBlob";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/blob");
        context
            .request(
                http::Method::POST,
                path,
                "application/json",
                self
                    .body
                    .as_ref()
                    .map(|body| body::Body::new("application/xml", body.clone())),
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
