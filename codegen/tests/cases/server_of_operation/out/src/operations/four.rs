use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `four`.
///
/// `POST /b`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Sent to a server of its own, so that the base URL has to be set.
///
/// Described at `#/paths/~1b/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Four {}

impl Four {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for Four {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for Four {
    const ID: &'static str = "four";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        context.require_base_url(&mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/b");
        context.request(http::Method::POST, path, None)
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
    /// Calls `four`.
    ///
    /// `POST /b`, see [`Four`].
    pub async fn four(&self, request: Four) -> operation::Called<Four> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `four`.
    ///
    /// `POST /b`, see [`Four`].
    pub fn four(&self, request: Four) -> operation::Called<Four> {
        self.send(&request)
    }
}
