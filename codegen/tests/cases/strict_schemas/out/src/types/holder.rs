use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub held: Option<types::Untyped>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn held(mut self, value: types::Untyped) -> Self {
        self.held = Some(value);
        self
    }
}

object::object!(Holder {
    held: optional "held" [Schema(const { &crate::rules::Untyped })],
} keep additional);
