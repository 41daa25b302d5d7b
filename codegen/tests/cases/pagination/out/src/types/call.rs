use crate::runtime::json::object;

/// Defined in `#/components/schemas/Call`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    pub sid: String,
}

#[cfg(feature = "build-responses")]
impl Call {
    /// Creates a value with its required properties.
    pub fn new(sid: impl Into<String>) -> Self {
        Self { sid: sid.into() }
    }
}

object::object!(Call {
    sid: required "sid",
});
