use crate::runtime::json::object;

/// The schema `getJob.Accepted.response`.
///
/// Defined in `#/paths/~1job/get/responses/202/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetJobAcceptedResponse {
    /// The property `left`.
    pub left: Option<i64>,
}

object::object!(GetJobAcceptedResponse {
    left: optional "left",
});
