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

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn held(mut self, value: types::Neither) -> Self {
        self.held = Some(value);
        self
    }

    pub fn few(mut self, value: Few) -> Self {
        self.few = Some(value);
        self
    }
}

object::object!(Holder {
    held: optional "held" [Schema(const { &crate::rules::Neither })],
    few: optional "few" [Values(&[MaxLength(3)]), Schema(const { &crate::rules::HolderFew })],
});

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `maxProperties`: `1`.
pub type Few = std::collections::BTreeMap<String, String>;
