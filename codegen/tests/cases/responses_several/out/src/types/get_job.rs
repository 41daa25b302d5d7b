use crate::runtime::json::object;

/// Defined in `#/paths/~1job/get/responses/202/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetJobAcceptedResponse {
    pub left: Option<i64>,
}

object::object!(GetJobAcceptedResponse {
    left: optional "left",
});
