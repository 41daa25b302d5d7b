use crate::runtime::client::{client_methods, operation, streaming};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::{events, raw_response, response_enum};
use crate::types;

/// The operation `makeReport`.
///
/// `POST /report`
///
/// Each event can be read as soon as it arrives, with
/// [`Client::stream`](crate::Client::stream).
///
/// Defined in `#/paths/~1report/post`.
///
/// # Responses
///
/// - `200`: The report, all of it or bit by bit.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MakeReport {}

request_type::request_type!(MakeReport {} and {});

impl operation::Operation for MakeReport {
    const ID: &'static str = "makeReport";
    const METHOD: http::Method = http::Method::POST;
    const ACCEPT: &'static str = "application/json, text/event-stream";
    type ResponseBody = MakeReportSuccess;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/report");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 if response.has_events() => {
                raw_response::map_body(
                    MakeReportSuccess::OkEvents,
                    response.events(&[200]),
                )
            }
            200..=299 => {
                raw_response::map_body(MakeReportSuccess::Ok, response.json(&[200]))
            }
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `makeReport`.
    ///
    /// `POST /report`; see [`MakeReport`].
    fn make_report(request: MakeReport);
}
streaming::streaming_operation!(MakeReport : events of types::MakeReportResponseEvent);

/// The body of a successful response to [`MakeReport`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum MakeReportSuccess {
    /// `200`: The report, all of it or bit by bit.
    Ok(types::Report),
    /// `200` as events: The report, all of it or bit by bit.
    OkEvents(events::Events<types::MakeReportResponseEvent>),
}

response_enum::response_enum!(MakeReportSuccess {
    Ok,
    OkEvents,
} and {});
