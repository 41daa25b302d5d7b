use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `pets/list`.
///
/// `GET /noise`
///
/// Answers, by status:
///
/// - `204`: They are listed.
///
/// Described at `#/paths/~1noise/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetsList {}

impl PetsList {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for PetsList {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for PetsList {
    const ID: &'static str = "pets/list";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/noise");
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
    /// Calls `pets/list`.
    ///
    /// `GET /noise`, see [`PetsList`].
    pub async fn pets_list(&self, request: PetsList) -> operation::Called<PetsList> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `pets/list`.
    ///
    /// `GET /noise`, see [`PetsList`].
    pub fn pets_list(&self, request: PetsList) -> operation::Called<PetsList> {
        self.send(&request)
    }
}
