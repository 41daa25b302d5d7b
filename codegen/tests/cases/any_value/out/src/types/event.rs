use crate::runtime::json::{constructor, object};

/// Defined in `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    pub payload: serde_json::Value,
    pub nothing: serde_json::Value,
    /// Whatever there is to say.
    pub extra: Option<serde_json::Value>,
}

object::object!(Event {
    payload: required "payload",
    nothing: required "nothing",
    extra: optional "extra",
});
constructor::constructor!(Event {
    payload: plain serde_json::Value,
    nothing: plain serde_json::Value,
} else [extra]);
