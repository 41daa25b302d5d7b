//! [`WatchReadings`], and the types inside it.

use crate::runtime::client::{operation, streaming};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{part_reader, raw_response, response_enum};

/// `GET /readings`
///
/// Each part can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from a [`MultipartStream`](crate::MultipartStream): by `next().await`, or as an iterator
/// with the blocking client; a response without parts is
/// [`Streamed::Whole`](crate::Streamed::Whole).
///
/// # Responses
/// - `200`: an array of an integer or parts of [`ResponseItem`]. Each part is JSON.
///
/// Headers of parts:
///
/// - [`X-Unit`](crate::headers::X_UNIT)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct WatchReadings {}

impl WatchReadings {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for WatchReadings {
    const ID: &'static str = "watchReadings";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/readings";
    const ACCEPT: &'static str = "application/json, multipart/mixed";
    type ResponseBody = WatchReadingsSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 if response.has_parts() => {
                raw_response::map_body(WatchReadingsSuccess::OkParts, response.parts(&[200]))
            }
            200..=299 => {
                raw_response::map_body(WatchReadingsSuccess::Ok, response.json(&[200]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(WatchReadings {
    media_type = "multipart/mixed",
    parts = part_reader::BodyParts<ResponseItem>,
    whole = Vec<i64> as WatchReadingsSuccess::Ok,
});

/// The body of a successful response to [`WatchReadings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum WatchReadingsSuccess {
    /// `200`: Each part is JSON.
    Ok(Vec<i64>),
    /// `200` in parts: Each part is JSON.
    OkParts(Vec<part_reader::Part<ResponseItem>>),
}

response_enum::response_enum!(WatchReadingsSuccess {
    Ok,
    OkParts,
} and {});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseItem {
    /// At least 1.
    pub value: i64,
}

#[cfg(feature = "build-responses")]
impl ResponseItem {
    /// Creates a value with its required properties.
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

object::object!(ResponseItem {
    value: required "value" [Minimum(Integer(1))],
});
