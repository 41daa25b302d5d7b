use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained};
use crate::types;

/// `PUT /pets`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetPets {
    /// At most 2 items. Sent as the body, as `application/json`.
    pub body: Option<Vec<types::Pet>>,
}

impl SetPets {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// At most 2 items.
    pub fn body(mut self, value: impl IntoIterator<Item = types::Pet>) -> Self {
        self.body = Some(value.into_iter().collect());
        self
    }
}

impl operation::Operation for SetPets {
    const ID: &'static str = "setPets";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/pets";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            request.json("application/json", &checked::by(body, constrained::rules!(MaxItems(2))));
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
