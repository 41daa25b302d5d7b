use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained};
use crate::types;

/// `PUT /either`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetEither {
    /// Sent as the body.
    pub body: SetEitherBody,
}

impl SetEither {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<SetEitherBody>) -> Self {
        Self { body: body.into() }
    }
}

impl<T: Into<SetEitherBody>> From<T> for SetEither {
    fn from(body: T) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetEither {
    const ID: &'static str = "setEither";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/either";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        self.body.write_into(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of [`SetEither`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum SetEitherBody {
    /// Sent as the body, as `application/json`.
    Json(types::Names),
    /// Sent as the body, as `application/vnd.count+json`.
    VndCount(i64),
    /// Sent as the body, as `application/vnd.counts+json`.
    VndCounts(Option<Vec<i64>>),
}

impl SetEitherBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::Json(body) => {
                request.json(
                    "application/json",
                    &checked::by(body, constrained::rules!(MaxItems(2), Items(&[MinLength(1)]))),
                );
            }
            Self::VndCount(body) => {
                request.json(
                    "application/vnd.count+json",
                    &checked::by(body, constrained::rules!(Minimum(Integer(1)))),
                );
            }
            Self::VndCounts(body) => {
                request.json(
                    "application/vnd.counts+json",
                    &checked::by(body, constrained::rules!(Items(&[Minimum(Integer(1))]))),
                );
            }
        }
    }
}

impl From<types::Names> for SetEitherBody {
    fn from(body: types::Names) -> Self {
        Self::Json(body)
    }
}

impl From<i64> for SetEitherBody {
    fn from(body: i64) -> Self {
        Self::VndCount(body)
    }
}

impl From<Option<Vec<i64>>> for SetEitherBody {
    fn from(body: Option<Vec<i64>>) -> Self {
        Self::VndCounts(body)
    }
}
