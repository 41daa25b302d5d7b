//! [`Holder`], and the types inside it.

use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub held: Option<types::Neither>,
    pub few: Option<Few>,
}

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn held(mut self, held: impl Into<Option<types::Neither>>) -> Self {
        self.held = held.into();
        self
    }

    #[must_use]
    pub fn few(mut self, few: impl Into<Option<Few>>) -> Self {
        self.few = few.into();
        self
    }
}

object::object!(Holder {
    held: optional "held" [Schema(&crate::rules::Neither)],
    few: optional "few" [Values(&[MaxLength(3)]), Schema(&crate::rules::HolderFew)],
});

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `maxProperties`: `1`.
pub type Few = std::collections::BTreeMap<String, String>;
