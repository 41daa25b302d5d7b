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

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn mixed(mut self, value: impl Into<types::Mixed>) -> Self {
        self.mixed = Some(value.into());
        self
    }

    pub fn rows(mut self, value: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.rows = Some(value.into_iter().collect());
        self
    }

    pub fn either(mut self, value: impl Into<types::Either>) -> Self {
        self.either = Some(value.into());
        self
    }

    pub fn nothing(mut self, value: types::Nothing) -> Self {
        self.nothing = Some(value);
        self
    }

    pub fn older(mut self, value: types::Older) -> Self {
        self.older = Some(value);
        self
    }
}

object::object!(Holder {
    mixed: optional "mixed",
    rows: optional "rows" [Schema(const { &crate::rules::Rows })],
    either: optional "either",
    nothing: optional "nothing",
    older: optional "older" [Schema(const { &crate::rules::Older })],
});
