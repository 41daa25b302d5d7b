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

impl Kennel {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The best one.
    #[must_use]
    pub fn best(mut self, best: impl Into<Option<types::Dog>>) -> Self {
        self.best = best.into();
        self.nulls.remove("best");
        self
    }

    /// Sets [`best`](Self::best) to null.
    #[must_use]
    pub fn best_null(mut self) -> Self {
        self.best = None;
        self.nulls.insert("best");
        self
    }

    /// Only words
    #[must_use]
    pub fn same(mut self, same: impl Into<Option<types::Dog>>) -> Self {
        self.same = same.into();
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Kennel {
    best: nullable "best",
    same: optional "same",
} remember nulls);
