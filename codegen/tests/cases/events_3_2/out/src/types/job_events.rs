//! The types inside `JobEvents`.

use crate::runtime::json::object;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItemJobEnded {
    pub ok: bool,
}

#[cfg(feature = "build-responses")]
impl ItemJobEnded {
    /// Creates a value with its required properties.
    pub fn new(ok: bool) -> Self {
        Self { ok }
    }
}

object::object!(ItemJobEnded {
    ok: required "ok",
});
