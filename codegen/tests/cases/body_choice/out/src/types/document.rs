use crate::runtime::json::{constructor, object};
use crate::runtime::validation::bounds;

/// Defined in `#/components/schemas/Document`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Document {
    pub url: String,
    pub pages: Option<i64>,
}

object::object!(Document {
    url: required "url",
    pages: optional "pages" => |value, at, found| bounds::minimum(*value, 1, at, found),
});
constructor::constructor!(Document {
    url: into String,
} else [pages]);
