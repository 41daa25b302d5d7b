use crate::runtime::json::object;

/// Defined in `#/components/schemas/Nothing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {}

#[cfg(feature = "build-responses")]
impl Nothing {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(Nothing {} then reject_unknown);
