use crate::runtime::json::object;

/// Defined in `#/components/schemas/Result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultType {
    /// At most 9.
    pub value: i64,
}

#[cfg(feature = "build-responses")]
impl ResultType {
    /// Creates a value with its required properties.
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

object::object!(ResultType {
    value: required "value" [Maximum(Integer(9))],
});
