use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `Pets`.
///
/// `PUT /cats`
///
/// Answers, by status:
///
/// - `204`: It is taken.
///
/// Described at `#/paths/~1cats/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetsRequest {}

impl PetsRequest {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for PetsRequest {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for PetsRequest {
    const ID: &'static str = "Pets";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/cats");
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
    /// Calls `Pets`.
    ///
    /// `PUT /cats`, see [`PetsRequest`].
    pub async fn pets_request(
        &self,
        request: PetsRequest,
    ) -> operation::Called<PetsRequest> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `Pets`.
    ///
    /// `PUT /cats`, see [`PetsRequest`].
    pub fn pets_request(&self, request: PetsRequest) -> operation::Called<PetsRequest> {
        self.send(&request)
    }
}
