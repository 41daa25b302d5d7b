use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `five`.
///
/// `DELETE /b`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1b/delete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Five {}

impl Five {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for Five {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for Five {
    const ID: &'static str = "five";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/b");
        context.request(http::Method::DELETE, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            204 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `five`.
    ///
    /// `DELETE /b`, see [`Five`].
    pub async fn five(&self, request: Five) -> operation::Called<Five> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `five`.
    ///
    /// `DELETE /b`, see [`Five`].
    pub fn five(&self, request: Five) -> operation::Called<Five> {
        self.send(&request)
    }
}
