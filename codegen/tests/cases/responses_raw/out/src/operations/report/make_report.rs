//! [`MakeReport`], and the types inside it.

use crate::runtime::client::{operation, streaming};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{events, raw_response, response_enum};
use crate::types;

/// `POST /report`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client; a response without events is [`Streamed::Whole`](crate::Streamed::Whole).
///
/// # Responses
/// - `200`: [`Report`](crate::types::Report) or events of [`ResponseEvent`]. The report, all of
///   it or bit by bit.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MakeReport {}

impl MakeReport {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for MakeReport {
    const ID: &'static str = "makeReport";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/report";
    const ACCEPT: &'static str = "application/json, text/event-stream";
    type ResponseBody = MakeReportSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 if response.has_events() => {
                raw_response::map_body(MakeReportSuccess::OkEvents, response.events(&[200]))
            }
            200..=299 => {
                raw_response::map_body(MakeReportSuccess::Ok, response.json(&[200]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(MakeReport {
    media_type = "text/event-stream",
    parts = events::EventParts<ResponseEvent>,
    whole = types::Report as MakeReportSuccess::Ok,
});

/// The body of a successful response to [`MakeReport`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum MakeReportSuccess {
    /// `200`: The report, all of it or bit by bit.
    Ok(types::Report),
    /// `200` as events: The report, all of it or bit by bit.
    OkEvents(events::Events<ResponseEvent>),
}

response_enum::response_enum!(MakeReportSuccess {
    Ok,
    OkEvents,
} and {});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseEvent {
    pub bit: String,
}

#[cfg(feature = "build-responses")]
impl ResponseEvent {
    /// Creates a value with its required properties.
    pub fn new(bit: impl Into<String>) -> Self {
        Self { bit: bit.into() }
    }
}

object::object!(ResponseEvent {
    bit: required "bit",
});
