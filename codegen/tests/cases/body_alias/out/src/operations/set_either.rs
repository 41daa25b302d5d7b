use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, location, validate, violation};
use crate::types;

/// The operation `setEither`.
///
/// `PUT /either`
///
/// Defined in `#/paths/~1either/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetEither {
    /// The request body.
    ///
    /// Sent as the body.
    pub body: SetEitherBody,
}

request_type::request_type!(SetEither {
    body: plain "body" SetEitherBody => validate::value,
} and {});

impl operation::Operation for SetEither {
    const ID: &'static str = "setEither";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/either");
        self.body.write_into(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setEither`.
    ///
    /// `PUT /either`; see [`SetEither`].
    fn set_either(request: SetEither);
}

/// The body of [`SetEither`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum SetEitherBody {
    /// Sent as the body, as `application/json`.
    Json(types::Names),
    /// Sent as the body, as `application/vnd.count+json`.
    VndCount(types::Count),
    /// Sent as the body, as `application/vnd.counts+json`.
    VndCounts(Option<Vec<types::Count>>),
}

impl validate::Validate for SetEitherBody {
    #[allow(unused_variables, reason = "some variants have no constraints")]
    fn validate_at(
        &self,
        at: &location::Location<'_>,
        found: &mut violation::Violations,
    ) {
        match self {
            Self::Json(body) => {
                constrained::validate(
                    body,
                    constrained::rules!(MaxItems(2), Items(& [MinLength(1)])),
                    at,
                    found,
                );
            }
            Self::VndCount(body) => {
                constrained::validate(
                    body,
                    constrained::rules!(Minimum(Integer(1))),
                    at,
                    found,
                );
            }
            Self::VndCounts(body) => {
                constrained::validate(
                    body,
                    constrained::rules!(Items(& [Minimum(Integer(1))])),
                    at,
                    found,
                );
            }
        }
    }
}

impl SetEitherBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::Json(body) => {
                request.json("application/json", body);
            }
            Self::VndCount(body) => {
                request.json("application/vnd.count+json", body);
            }
            Self::VndCounts(body) => {
                request.json("application/vnd.counts+json", body);
            }
        }
    }
}
