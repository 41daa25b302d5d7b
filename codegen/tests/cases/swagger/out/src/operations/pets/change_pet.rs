use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `PATCH /pets/{id}`
///
/// # Responses
/// - `200`: [`Pet`](crate::types::Pet). Changed.
/// - `404`: [`Failure`](crate::types::Failure). It failed.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ChangePet {
    /// At least 1.
    pub id: i64,
    /// What to change. Sent as the body, as `application/json`.
    pub body: Option<types::Change>,
}

impl ChangePet {
    /// Creates a request with its required values.
    pub fn new(id: i64) -> Self {
        Self { id, body: None }
    }

    /// What to change.
    pub fn body(mut self, value: types::Change) -> Self {
        self.body = Some(value);
        self
    }
}

impl operation::Operation for ChangePet {
    const ID: &'static str = "changePet";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/pets/{id}";
    type ResponseBody = types::Pet;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[checked::value!(self.id, Minimum(Integer(1)))]);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            404 => Err(response.error_json(crate::ErrorBody::Failure)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
