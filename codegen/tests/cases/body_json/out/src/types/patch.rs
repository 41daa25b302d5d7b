//! The types inside `Patch`.

use crate::runtime::json::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Body {
    /// `Some(None)` is null; `None` omits the property.
    pub tag: Option<Option<String>>,
}

object::object!(Body {
    tag: optional "tag",
});
