use crate::runtime::json::{closed_enum, object, string_enum};

/// The schema `getThings.response.X-Kinds.item`.
///
/// Defined in `#/paths/~1things/get/responses/200/headers/X-Kinds/schema/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetThingsResponseXKindsItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(GetThingsResponseXKindsItem {
    A = "a",
    B = "b",
} other Other);

/// The schema `getThings.response.X-Meta`.
///
/// Defined in
/// `#/paths/~1things/get/responses/200/headers/X-Meta/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetThingsResponseXMeta {
    /// The property `page`.
    pub page: Option<i64>,
}

object::object!(GetThingsResponseXMeta {
    page: optional "page",
});
