use crate::runtime::json::object;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub name: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Closed {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Closed {
    name: optional "name",
} then reject_unknown);
