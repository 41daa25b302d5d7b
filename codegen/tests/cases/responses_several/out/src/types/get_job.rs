use crate::runtime::json::object;

/// The schema `getJob.Accepted.response`.
///
/// Defined in `#/paths/~1job/get/responses/202/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetJobAcceptedResponse {
    pub left: Option<i64>,
}

impl GetJobAcceptedResponse {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn left(mut self, left: impl Into<Option<i64>>) -> Self {
        self.left = left.into();
        self
    }
}

object::object!(GetJobAcceptedResponse {
    left: optional "left",
});
