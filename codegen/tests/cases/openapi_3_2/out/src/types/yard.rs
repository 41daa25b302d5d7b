use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Yard`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Yard {
    pub vehicles: Option<Vec<types::Vehicle>>,
}

#[cfg(feature = "build-responses")]
impl Yard {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn vehicles(mut self, value: impl IntoIterator<Item = impl Into<types::Vehicle>>) -> Self {
        self.vehicles = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Yard {
    vehicles: optional "vehicles",
});
