use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Kennel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Kennel {
    /// The best one.
    pub best: Option<types::Dog>,
    /// Only words
    ///
    /// One that barks.
    pub same: Option<types::Dog>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Kennel {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// The best one.
    pub fn best(mut self, value: types::Dog) -> Self {
        self.best = self.nulls.present("best", value);
        self
    }

    /// Only words
    pub fn same(mut self, value: types::Dog) -> Self {
        self.same = Some(value);
        self
    }
}

object::object!(Kennel {
    best: nullable by best_null "best",
    same: optional "same",
} remember nulls of response);
