use crate::runtime::json::object;

/// Defined in `#/components/schemas/Event`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub payload: serde_json::Value,
    pub nothing: serde_json::Value,
    /// Whatever there is to say.
    pub extra: Option<serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Event {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(nothing: serde_json::Value, payload: serde_json::Value) -> Self {
        Self {
            payload,
            nothing,
            extra: None,
        }
    }

    /// Whatever there is to say.
    pub fn extra(mut self, value: serde_json::Value) -> Self {
        self.extra = Some(value);
        self
    }
}

object::object!(Event {
    payload: required "payload",
    nothing: required "nothing",
    extra: optional "extra",
});
