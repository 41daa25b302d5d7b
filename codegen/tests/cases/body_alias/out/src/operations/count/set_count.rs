use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained};

/// `PUT /count`
///
/// # Responses
/// - `200`: an integer. The count.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetCount {
    /// At least 1. Sent as the body, as `application/json`.
    pub body: Option<i64>,
}

impl SetCount {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// At least 1. Sent as the body, as `application/json`. At least 1.
    pub fn body(mut self, value: i64) -> Self {
        self.body = Some(value);
        self
    }
}

impl operation::Operation for SetCount {
    const ID: &'static str = "setCount";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/count";
    type ResponseBody = i64;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            request.json(
                "application/json",
                &checked::by(body, constrained::rules!(Minimum(Integer(1)))),
            );
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => {
                response.json_with(
                    &[200],
                    |value, at, found| {
                        constrained::validate(
                            value,
                            constrained::rules!(Minimum(Integer(1))),
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
