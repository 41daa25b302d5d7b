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

impl Garage {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first one.
    #[must_use]
    pub fn first(mut self, first: impl Into<types::Vehicle>) -> Self {
        self.first = Some(first.into());
        self
    }

    #[must_use]
    pub fn all(
        mut self,
        all: impl IntoIterator<Item = impl Into<types::Vehicle>>,
    ) -> Self {
        self.all = Some(all.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Garage {
    first: optional "first",
    all: optional "all",
});
