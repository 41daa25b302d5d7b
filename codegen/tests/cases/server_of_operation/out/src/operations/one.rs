use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `one`.
///
/// `GET /a`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1a/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct One {}

impl One {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for One {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for One {
    const ID: &'static str = "one";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/a");
        context.request(http::Method::GET, path, None)
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
    /// Calls `one`.
    ///
    /// `GET /a`, see [`One`].
    pub async fn one(&self, request: One) -> operation::Called<One> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `one`.
    ///
    /// `GET /a`, see [`One`].
    pub fn one(&self, request: One) -> operation::Called<One> {
        self.send(&request)
    }
}
