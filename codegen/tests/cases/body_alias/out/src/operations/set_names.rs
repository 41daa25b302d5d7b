use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::constrained;
use crate::types;

/// The operation `setNames`.
///
/// `PUT /names`
///
/// Defined in `#/paths/~1names/put`.
///
/// # Responses
///
/// - `200`: The names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetNames {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: types::Names,
}

request_type::request_type!(SetNames {
    body: each_into "body" String => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(MaxItems(2), Items(& [MinLength(1)])),
            at,
            found,
        )
    },
} and {});

impl operation::Operation for SetNames {
    const ID: &'static str = "setNames";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = types::Names;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/names");
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => {
                response
                    .json_with(
                        &[200],
                        |value, at, found| {
                            constrained::validate(
                                value,
                                constrained::rules!(MaxItems(2), Items(& [MinLength(1)])),
                                at,
                                found,
                            )
                        },
                    )
            }
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setNames`.
    ///
    /// `PUT /names`; see [`SetNames`].
    fn set_names(request: SetNames);
}
