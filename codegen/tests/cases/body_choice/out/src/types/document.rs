use crate::runtime::{constructor, limits, object};

/// The schema `Document`.
///
/// Defined in `#/components/schemas/Document`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Document {
    /// The property `url`.
    pub url: String,
    /// The property `pages`.
    pub pages: Option<i64>,
}

object::object!(Document {
    url: required "url",
    pages: optional "pages" => |value, at, found| limits::minimum(*value, 1, at, found),
});
constructor::constructor!(Document {
    url: into String,
} else [pages]);
