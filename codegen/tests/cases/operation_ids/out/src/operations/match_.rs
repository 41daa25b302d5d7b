use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `match`.
///
/// `POST /cats`
///
/// Answers, by status:
///
/// - `204`: It is told.
///
/// Described at `#/paths/~1cats/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Match {}

impl Match {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for Match {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for Match {
    const ID: &'static str = "match";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/cats");
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
    /// Calls `match`.
    ///
    /// `POST /cats`, see [`Match`].
    pub async fn r#match(&self, request: Match) -> operation::Called<Match> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `match`.
    ///
    /// `POST /cats`, see [`Match`].
    pub fn r#match(&self, request: Match) -> operation::Called<Match> {
        self.send(&request)
    }
}
