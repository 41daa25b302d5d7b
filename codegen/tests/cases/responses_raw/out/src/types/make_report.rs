use crate::runtime::json::object;

/// Defined in `#/paths/~1report/post/responses/200/content/text~1event-stream/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MakeReportResponseEvent {
    pub bit: String,
}

object::object!(MakeReportResponseEvent {
    bit: required "bit",
});
