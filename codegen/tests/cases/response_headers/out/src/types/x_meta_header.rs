use crate::runtime::json::object;

/// The schema `X-Meta header`.
///
/// Defined in
/// `#/paths/~1things/get/responses/200/headers/X-Meta/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct XMetaHeader {
    /// The property `page`.
    pub page: Option<i64>,
}

object::object!(XMetaHeader {
    page: optional "page",
});
