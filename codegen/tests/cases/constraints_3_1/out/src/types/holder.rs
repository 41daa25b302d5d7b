use super::{Either, Mixed, Nothing, Older, Rows};
use crate::runtime::json::object;

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub mixed: Option<Mixed>,
    pub rows: Option<Rows>,
    pub either: Option<Either>,
    pub nothing: Option<Nothing>,
    pub older: Option<Older>,
}

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn mixed(mut self, mixed: impl Into<Mixed>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.rows = Some(rows.into_iter().collect());
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Option<Nothing>>) -> Self {
        self.nothing = nothing.into();
        self
    }

    #[must_use]
    pub fn older(mut self, older: impl Into<Option<Older>>) -> Self {
        self.older = older.into();
        self
    }
}

object::object!(Holder {
    mixed: optional "mixed",
    rows: optional "rows" [Schema(&crate::rules::Rows)],
    either: optional "either",
    nothing: optional "nothing",
    older: optional "older" [Schema(&crate::rules::Older)],
});
