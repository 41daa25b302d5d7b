use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub meows: bool,
}

#[cfg(feature = "build-responses")]
impl Cat {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(kind: impl Into<String>, meows: bool) -> Self {
        Self { kind: kind.into(), meows }
    }
}

object::object!(Cat {
    kind: required "kind",
    meows: required "meows",
});
