use crate::runtime::{context, operation, path, reader, validate};

/// The operation `getPair`.
///
/// `GET /pairs/{left}{right}`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1pairs~1{left}{right}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPair {
    /// The value of `left`.
    ///
    /// Sent in the path, as `left`.
    pub left: String,
    /// The value of `right`.
    ///
    /// Sent in the path, as `right`.
    pub right: String,
}

impl GetPair {
    /// A request with all that the API requires.
    pub fn new(left: impl Into<String>, right: impl Into<String>) -> Self {
        Self {
            left: left.into(),
            right: right.into(),
        }
    }
}

impl validate::Validate for GetPair {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        path::check(&self.left, "", "", &validate::At::Name("left"), found);
        path::check(&self.right, "", "", &validate::At::Name("right"), found);
    }
}

impl operation::Operation for GetPair {
    const ID: &'static str = "getPair";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pairs/");
        path.value(&self.left);
        path.literal("");
        path.value(&self.right);
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
