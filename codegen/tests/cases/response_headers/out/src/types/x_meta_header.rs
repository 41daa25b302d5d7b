use crate::runtime::json::object;

/// Defined in
/// `#/paths/~1things/get/responses/200/headers/X-Meta/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct XMetaHeader {
    pub page: Option<i64>,
}

object::object!(XMetaHeader {
    page: optional "page",
});
