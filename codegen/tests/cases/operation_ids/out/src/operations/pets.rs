use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `pets`.
///
/// `GET /pets`
///
/// Answers, by status:
///
/// - `204`: There are some.
///
/// Described at `#/paths/~1pets/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pets {}

impl Pets {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for Pets {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for Pets {
    const ID: &'static str = "pets";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pets");
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
    /// Calls `pets`.
    ///
    /// `GET /pets`, see [`Pets`].
    pub async fn pets(&self, request: Pets) -> operation::Called<Pets> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `pets`.
    ///
    /// `GET /pets`, see [`Pets`].
    pub fn pets(&self, request: Pets) -> operation::Called<Pets> {
        self.send(&request)
    }
}
