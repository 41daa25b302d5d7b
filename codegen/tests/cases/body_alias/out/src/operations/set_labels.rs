use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::{raw_response, response_enum};
use crate::runtime::validation::constrained;
use crate::types;

/// The operation `setLabels`.
///
/// `PUT /labels`
///
/// Defined in `#/paths/~1labels/put`.
///
/// # Responses
///
/// - `200`: All of them.
/// - `202`: Some.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetLabels {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: types::Labels,
}

request_type::request_type!(SetLabels {
    body: plain "body" types::Labels => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(Values(& [MaxLength(3)])),
            at,
            found,
        )
    },
} and {});

impl operation::Operation for SetLabels {
    const ID: &'static str = "setLabels";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = SetLabelsSuccess;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/labels");
        request.json("application/json", &self.body);
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            202 => {
                raw_response::map_body(
                    SetLabelsSuccess::Accepted,
                    response
                        .json_with(
                            &[202],
                            |value, at, found| {
                                constrained::validate(
                                    value,
                                    constrained::rules!(MaxItems(2), Items(& [MinLength(1)])),
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
                    response
                        .json_with(
                            &[200],
                            |value, at, found| {
                                constrained::validate(
                                    value,
                                    constrained::rules!(Values(& [MaxLength(3)])),
                                    at,
                                    found,
                                )
                            },
                        ),
                )
            }
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setLabels`.
    ///
    /// `PUT /labels`; see [`SetLabels`].
    fn set_labels(request: SetLabels);
}

/// The body of a successful response to [`SetLabels`].
#[derive(Clone, Debug, PartialEq)]
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
