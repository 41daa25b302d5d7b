use crate::runtime::json::object;

/// The schema `makeReport.response.event`.
///
/// Defined in `#/paths/~1report/post/responses/200/content/text~1event-stream/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MakeReportResponseEvent {
    pub bit: String,
}

impl MakeReportResponseEvent {
    /// Creates a value with its required properties.
    pub fn new(bit: impl Into<String>) -> Self {
        Self { bit: bit.into() }
    }
}

object::object!(MakeReportResponseEvent {
    bit: required "bit",
});
