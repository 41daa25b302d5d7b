use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::constrained;
use crate::types;

/// The operation `setCount`.
///
/// `PUT /count`
///
/// Defined in `#/paths/~1count/put`.
///
/// # Responses
///
/// - `200`: The count.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetCount {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Count>,
}

request_type::request_type!(SetCount {} and {
    /// The request body.
    body: optional plain "body" types::Count => |value, at, found| {
        constrained::validate(value, constrained::rules!(Minimum(Integer(1))), at, found)
    },
});

impl operation::Operation for SetCount {
    const ID: &'static str = "setCount";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = types::Count;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/count");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
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
                                constrained::rules!(Minimum(Integer(1))),
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
    /// Calls `setCount`.
    ///
    /// `PUT /count`; see [`SetCount`].
    fn set_count(request: SetCount);
}
