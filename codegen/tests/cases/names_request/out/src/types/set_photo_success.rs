use crate::runtime::json::object;

/// Defined in `#/components/schemas/SetPhotoSuccess`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPhotoSuccess {
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl SetPhotoSuccess {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(SetPhotoSuccess {
    b: optional "b",
});
