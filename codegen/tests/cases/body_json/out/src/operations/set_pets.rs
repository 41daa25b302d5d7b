use crate::runtime::{body, context, limits, operation, reader, validate};
use crate::types;

/// The operation `setPets`.
///
/// `PUT /pets`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1pets/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetPets {
    /// The body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<Vec<types::Pet>>,
}

impl SetPets {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// The body.
    ///
    /// Sent as the body, as `application/json`.
    #[must_use]
    pub fn body(mut self, value: impl IntoIterator<Item = types::Pet>) -> Self {
        self.body = Some(value.into_iter().collect());
        self
    }
}

impl validate::Validate for SetPets {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        if let Some(value) = &self.body {
            let at = validate::At::Name("body");
            limits::max_items(value, 2, &at, found);
            for (index, item) in value.iter().enumerate() {
                let at = at.index(index);
                validate::check(item, &at, found);
            }
        }
    }
}

impl operation::Operation for SetPets {
    const ID: &'static str = "setPets";
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
