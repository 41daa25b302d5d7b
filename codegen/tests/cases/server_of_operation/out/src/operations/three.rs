use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `three`.
///
/// `PUT /b`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Sent to `https://c.example`, unless the base URL is set.
///
/// It is served at `{origin}`, `https://d.example`.
///
/// Described at `#/paths/~1b/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Three {}

impl Three {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for Three {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for Three {
    const ID: &'static str = "three";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path_at("https://c.example");
        path.literal("/b");
        context.request(http::Method::PUT, path, None)
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
    /// Calls `three`.
    ///
    /// `PUT /b`, see [`Three`].
    pub async fn three(&self, request: Three) -> operation::Called<Three> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `three`.
    ///
    /// `PUT /b`, see [`Three`].
    pub fn three(&self, request: Three) -> operation::Called<Three> {
        self.send(&request)
    }
}
