use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `send`.
///
/// `GET /cats`
///
/// Answers, by status:
///
/// - `204`: It is sent.
///
/// Described at `#/paths/~1cats/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Send {}

impl Send {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for Send {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for Send {
    const ID: &'static str = "send";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/cats");
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
    /// Calls `send`.
    ///
    /// `GET /cats`, see [`Send`].
    pub async fn send_(&self, request: Send) -> operation::Called<Send> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `send`.
    ///
    /// `GET /cats`, see [`Send`].
    pub fn send_(&self, request: Send) -> operation::Called<Send> {
        self.send(&request)
    }
}
