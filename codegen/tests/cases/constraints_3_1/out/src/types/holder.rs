use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub mixed: Option<types::Mixed>,
    pub rows: Option<types::Rows>,
    pub either: Option<types::Either>,
    pub nothing: Option<types::Nothing>,
    pub older: Option<types::Older>,
}

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn mixed(mut self, mixed: impl Into<types::Mixed>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.rows = Some(rows.into_iter().collect());
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<types::Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Option<types::Nothing>>) -> Self {
        self.nothing = nothing.into();
        self
    }

    #[must_use]
    pub fn older(mut self, older: impl Into<Option<types::Older>>) -> Self {
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
