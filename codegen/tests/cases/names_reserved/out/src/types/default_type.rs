use crate::runtime::json::object;

/// Defined in `#/components/schemas/Default`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultType {}

#[cfg(feature = "build-responses")]
impl DefaultType {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(DefaultType {} then reject_unknown);
