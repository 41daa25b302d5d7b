use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained};
use crate::types;

/// `PUT /names`
///
/// # Responses
/// - `200`: [`Names`](crate::types::Names). The names.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetNames {
    /// Sent as the body, as `application/json`.
    pub body: types::Names,
}

impl SetNames {
    /// Creates a request with its required values.
    pub fn new(body: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            body: body.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<types::Names> for SetNames {
    fn from(body: types::Names) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetNames {
    const ID: &'static str = "setNames";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/names";
    type ResponseBody = types::Names;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json(
            "application/json",
            &checked::by(&self.body, constrained::rules!(MaxItems(2), Items(&[MinLength(1)]))),
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => {
                response.json_with(
                    &[200],
                    |value, at, found| {
                        constrained::validate(
                            value,
                            constrained::rules!(MaxItems(2), Items(&[MinLength(1)])),
                            at,
                            found,
                        )
                    },
                )
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
