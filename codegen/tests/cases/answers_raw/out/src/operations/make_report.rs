use crate::runtime::{call, events, inputs, operation, request, streaming, variants};
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MakeReport {}

inputs::inputs!(MakeReport {} and {});

impl operation::Operation for MakeReport {
    const ID: &'static str = "makeReport";
    const METHOD: http::Method = http::Method::POST;
    const ACCEPT: &'static str = "application/json, text/event-stream";
    type Success = MakeReportSuccess;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/report");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
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

call::calls! {
    /// Calls `makeReport`.
    ///
    /// `POST /report`; see [`MakeReport`].
    fn make_report(request: MakeReport);
}
streaming::streamed!(MakeReport : events of types::MakeReportResponseEvent);

/// The body of a successful response to [`MakeReport`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum MakeReportSuccess {
    /// `200`: The report, all of it or bit by bit.
    Ok(types::Report),
    /// `200` as events: The report, all of it or bit by bit.
    OkEvents(events::Events<types::MakeReportResponseEvent>),
}

variants::variants!(MakeReportSuccess {
    Ok,
    OkEvents,
} and {});
