use crate::runtime::json::object;

/// The schema `makeReport.response.event`.
///
/// Defined in `#/paths/~1report/post/responses/200/content/text~1event-stream/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MakeReportResponseEvent {
    /// The property `bit`.
    pub bit: String,
}

object::object!(MakeReportResponseEvent {
    bit: required "bit",
});
