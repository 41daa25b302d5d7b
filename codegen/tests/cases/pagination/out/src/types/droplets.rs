//! [`Droplets`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Droplets`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Droplets {
    pub droplets: Vec<DropletsItem>,
}

#[cfg(feature = "build-responses")]
impl Droplets {
    /// Creates a value with its required properties.
    pub fn new(droplets: impl IntoIterator<Item = DropletsItem>) -> Self {
        Self {
            droplets: droplets.into_iter().collect(),
        }
    }
}

object::object!(Droplets {
    droplets: required "droplets",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletsItem {
    pub name: Option<String>,
}

#[cfg(feature = "build-responses")]
impl DropletsItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(DropletsItem {
    name: optional "name",
});
