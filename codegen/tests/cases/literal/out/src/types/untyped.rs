/// The schema `Untyped`.
///
/// Described at `#/components/schemas/Untyped`.
pub type Untyped = serde_json::Value;
