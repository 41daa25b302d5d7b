use crate::runtime::client::{client_methods, operation, streaming};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::{events, response_enum};
use crate::types;

/// The operation `makeReport`.
///
/// `POST /report`
///
/// Answers, by status:
///
/// - `200`: The report, all of it or bit by bit.
///
/// Each event can be read as soon as it comes, by
/// [`Client::stream`](crate::Client::stream).
///
/// Described at `#/paths/~1report/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MakeReport {}

request_type::request_type!(MakeReport {} and {});

impl operation::Operation for MakeReport {
    const ID: &'static str = "makeReport";
    const METHOD: http::Method = http::Method::POST;
    const ACCEPT: &'static str = "application/json, text/event-stream";
    type Success = MakeReportSuccess;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/report");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status comes before the range that it is in"
    )]
    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 if answer.has_events() => {
                operation::variant(MakeReportSuccess::OkEvents, answer.events(&[200]))
            }
            200..=299 => operation::variant(MakeReportSuccess::Ok, answer.json(&[200])),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `makeReport`.
    ///
    /// `POST /report`, see [`MakeReport`].
    fn make_report(request: MakeReport);
}
streaming::streaming_operation!(MakeReport : events of types::MakeReportResponseEvent);

/// What comes back where a call of [`MakeReport`] succeeds.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
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
