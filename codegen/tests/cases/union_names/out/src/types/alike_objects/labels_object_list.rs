//! The types inside [`LabelsObjectList`](super::LabelsObjectList).

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelsItem {
    pub name: Option<String>,
}

#[cfg(feature = "build-responses")]
impl LabelsItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(LabelsItem {
    name: optional "name",
});
