use crate::runtime::{call, inputs, limits, operation, request, text, validate};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetEither {
    /// The request body.
    ///
    /// Sent as the body.
    pub body: SetEitherBody,
}

inputs::inputs!(SetEither {
    body: plain "body" SetEitherBody => validate::check,
} and {});

impl operation::Operation for SetEither {
    const ID: &'static str = "setEither";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/either");
        self.body.write_into(request);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `setEither`.
    ///
    /// `PUT /either`; see [`SetEither`].
    fn set_either(request: SetEither);
}

/// The body of [`SetEither`], by media type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        match self {
            Self::Json(body) => {
                limits::max_items(body, 2, at, found);
                for (index, item) in body.iter().enumerate() {
                    let at = &at.index(index);
                    text::rules!(min_length = 1).check(item, at, found);
                }
            }
            Self::VndCount(body) => {
                limits::minimum(*body, 1, at, found);
            }
            Self::VndCounts(body) => {
                if let Some(value) = body {
                    for (index, item) in value.iter().enumerate() {
                        let at = &at.index(index);
                        limits::minimum(*item, 1, at, found);
                    }
                }
            }
        }
    }
}

impl SetEitherBody {
    fn write_into(&self, request: &mut request::Builder) {
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
