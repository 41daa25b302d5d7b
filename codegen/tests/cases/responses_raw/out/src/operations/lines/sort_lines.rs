//! [`SortLines`], and the types inside it.

use crate::runtime::client::{operation, streaming};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum, sequence};
use crate::runtime::validation::constrained;
use crate::types;

/// `PUT /lines`
///
/// Each item can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`ItemStream`](crate::ItemStream): by `next().await`, or as an iterator with the
/// blocking client; a response without items is [`Streamed::Whole`](crate::Streamed::Whole).
///
/// # Responses
/// - `200`: [`Response`] or a sequence of [`Line`](crate::types::Line). All at once, or one by
///   one.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SortLines {}

impl SortLines {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for SortLines {
    const ID: &'static str = "sortLines";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/lines";
    const ACCEPT: &'static str = "application/json, application/jsonl";
    type ResponseBody = SortLinesSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 if response.has_sequence() => {
                raw_response::map_body(
                    SortLinesSuccess::OkItems,
                    response.sequence_with(
                        &[200],
                        |value, at, found| {
                            constrained::validate(
                                value,
                                constrained::rules!(MaxItems(3)),
                                at,
                                found,
                            )
                        },
                    ),
                )
            }
            200..=299 => {
                raw_response::map_body(SortLinesSuccess::Ok, response.json(&[200]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(SortLines {
    media_type = "application/jsonl",
    parts = sequence::ItemParts<types::Line>,
    whole = Response as SortLinesSuccess::Ok,
});

/// The body of a successful response to [`SortLines`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum SortLinesSuccess {
    /// `200`: All at once, or one by one.
    Ok(Response),
    /// `200` as a sequence: All at once, or one by one.
    OkItems(Vec<types::Line>),
}

response_enum::response_enum!(SortLinesSuccess {
    Ok,
    OkItems,
} and {});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub lines: Vec<types::Line>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value with its required properties.
    pub fn new(lines: impl IntoIterator<Item = types::Line>) -> Self {
        Self {
            lines: lines.into_iter().collect(),
        }
    }
}

object::object!(Response {
    lines: required "lines",
});
