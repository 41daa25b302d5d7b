use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `addPet`.
///
/// `POST /pets`
///
/// Answers, by status:
///
/// - `201`: Added.
///
/// Described at `#/paths/~1pets/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddPet {}

impl AddPet {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for AddPet {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pets");
        context.request(http::Method::POST, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            201 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `addPet`.
    ///
    /// `POST /pets`, see [`AddPet`].
    pub async fn add_pet(&self, request: AddPet) -> operation::Called<AddPet> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `addPet`.
    ///
    /// `POST /pets`, see [`AddPet`].
    pub fn add_pet(&self, request: AddPet) -> operation::Called<AddPet> {
        self.send(&request)
    }
}
