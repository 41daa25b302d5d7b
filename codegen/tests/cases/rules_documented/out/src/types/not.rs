/// The schema `Not`.
///
/// `not` is checked: `{"type":"string"}`.
///
/// Described at `#/components/schemas/Not`.
pub type Not = serde_json::Value;
