use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum};
use crate::runtime::validation::{checked, constrained};
use crate::types;

/// `PUT /labels`
///
/// # Responses
/// - `200`: [`Labels`](crate::types::Labels). All of them.
/// - `202`: [`Names`](crate::types::Names). Some.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetLabels {
    /// Sent as the body, as `application/json`.
    pub body: types::Labels,
}

impl SetLabels {
    /// Creates a request with its required values.
    pub fn new(body: types::Labels) -> Self {
        Self { body }
    }
}

impl From<types::Labels> for SetLabels {
    fn from(body: types::Labels) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetLabels {
    const ID: &'static str = "setLabels";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/labels";
    type ResponseBody = SetLabelsSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json(
            "application/json",
            &checked::by(&self.body, constrained::rules!(Values(&[MaxLength(3)]))),
        );
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            202 => {
                raw_response::map_body(
                    SetLabelsSuccess::Accepted,
                    response.json_with(
                        &[202],
                        |value, at, found| {
                            constrained::validate(
                                value,
                                constrained::rules!(MaxItems(2), Items(&[MinLength(1)])),
                                at,
                                found,
                            )
                        },
                    ),
                )
            }
            200..=299 => {
                raw_response::map_body(
                    SetLabelsSuccess::Ok,
                    response.json_with(
                        &[200],
                        |value, at, found| {
                            constrained::validate(
                                value,
                                constrained::rules!(Values(&[MaxLength(3)])),
                                at,
                                found,
                            )
                        },
                    ),
                )
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of a successful response to [`SetLabels`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum SetLabelsSuccess {
    /// `200`: All of them.
    Ok(types::Labels),
    /// `202`: Some.
    Accepted(types::Names),
}

response_enum::response_enum!(SetLabelsSuccess {
    Ok,
    Accepted,
} and {});
