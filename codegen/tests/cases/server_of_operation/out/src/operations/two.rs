use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `two`.
///
/// `GET /b`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Sent to `https://b.example/v2`, unless the base URL is set.
///
/// Described at `#/paths/~1b/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Two {}

impl Two {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for Two {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for Two {
    const ID: &'static str = "two";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path_at("https://b.example/v2");
        path.literal("/b");
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
    /// Calls `two`.
    ///
    /// `GET /b`, see [`Two`].
    pub async fn two(&self, request: Two) -> operation::Called<Two> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `two`.
    ///
    /// `GET /b`, see [`Two`].
    pub fn two(&self, request: Two) -> operation::Called<Two> {
        self.send(&request)
    }
}
