/// The schema `Not`.
///
/// The rule `not` is not checked: `{"type":"string"}`.
///
/// Described at `#/components/schemas/Not`.
pub type Not = serde_json::Value;
