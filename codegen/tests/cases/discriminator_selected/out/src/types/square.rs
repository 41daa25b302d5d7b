use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Square`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub kind: String,
    pub side: Option<types::Length>,
}

#[cfg(feature = "build-responses")]
impl Square {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            side: None,
        }
    }

    pub fn side(mut self, value: types::Length) -> Self {
        self.side = Some(value);
        self
    }
}

object::object!(Square {
    kind: required "kind",
    side: optional "side",
});
