use crate::runtime::json::object;

/// Defined in `#/components/schemas/Fault`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    pub code: i64,
}

#[cfg(feature = "build-responses")]
impl Fault {
    /// Creates a value with its required properties.
    pub fn new(code: i64) -> Self {
        Self { code }
    }
}

object::object!(Fault {
    code: required "code",
});
