//! [`GetJob`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum};
use crate::types;

/// `GET /job`
///
/// # Responses
/// - `200`: [`ResultType`](crate::types::ResultType). It is done.
/// - `202`: [`AcceptedResponse`]. It goes on, *still*.
/// - `204`: There is none.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetJob {}

impl GetJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetJob {
    const ID: &'static str = "getJob";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/job";
    type ResponseBody = GetJobSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            202 => raw_response::map_body(GetJobSuccess::Accepted, response.json(&[202])),
            204 => {
                raw_response::map_body(|()| GetJobSuccess::NoContent, response.empty(&[204]))
            }
            200..=299 => raw_response::map_body(GetJobSuccess::Ok, response.json(&[200])),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of a successful response to [`GetJob`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum GetJobSuccess {
    /// `200`: It is done.
    Ok(types::ResultType),
    /// `202`: It goes on, *still*.
    Accepted(AcceptedResponse),
    /// `204`: There is none.
    NoContent,
}

response_enum::response_enum!(GetJobSuccess {
    Ok,
    Accepted,
} and {
    NoContent,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AcceptedResponse {
    pub left: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl AcceptedResponse {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn left(mut self, value: i64) -> Self {
        self.left = Some(value);
        self
    }
}

object::object!(AcceptedResponse {
    left: optional "left",
});
