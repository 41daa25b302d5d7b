use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Garage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Garage {
    /// The first one.
    pub first: Option<types::Vehicle>,
    pub all: Option<Vec<types::Vehicle>>,
}

#[cfg(feature = "build-responses")]
impl Garage {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// The first one.
    pub fn first(mut self, value: impl Into<types::Vehicle>) -> Self {
        self.first = Some(value.into());
        self
    }

    pub fn all(mut self, value: impl IntoIterator<Item = impl Into<types::Vehicle>>) -> Self {
        self.all = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Garage {
    first: optional "first",
    all: optional "all",
});
